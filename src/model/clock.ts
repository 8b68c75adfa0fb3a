const two = (n: number) => `${n}`.padStart(2, '0');

/** `3:51` or `1:02:09`, for seconds from 0. */
export const formatDuration = (seconds: number): string => {
  const whole = Math.round(seconds);
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor(whole / 60) % 60;
  return `${hours ? `${hours}:${two(minutes)}` : minutes}:${two(whole % 60)}`;
};

/** The seconds in a length of the review data, `3:51` or `1:02:09`; undefined where there is none. */
export const secondsIn = (length: string | undefined): number | undefined =>
  length?.split(':').reduce((sum, part) => sum * 60 + +part, 0);
