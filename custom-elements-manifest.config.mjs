// Otherwise the analyzer writes the folder of its last output into package.json.
export default { packagejson: false };
