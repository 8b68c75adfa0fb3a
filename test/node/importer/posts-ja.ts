import type { Post } from './posts.js';

/** Japanese posts. */
export const postsJa: Readonly<Record<string, Post>> = {
  'lengths, a negated favourite, a brother’s favourite, a rating': {
    text: `【レビュー】灰色の天気

三年かけて作られたアルバムで、一小節ごとにそれが聞こえる。「冷たい機関」は一番好きな曲ではない。ラジオではよくかかるけれど。弟の一番好きな曲は「十一の扉」だ。私が一番好きなのは「紙の冠」。三分間、ピアノだけで終わる。

収録曲

1. 冷たい機関 (3:51)
2. 広い門 (4:14)
3. 紙の冠 (3:25)
4. 十一の扉 (3:46)

評価：8/10
`,
    title: '灰色の天気',
    tracks: ['冷たい機関', '広い門', '紙の冠', '十一の扉'],
    picks: ['2 favourite'],
    rating: { value: 8, best: 10 },
  },
  'a series, sides, comments with likes, the next post': {
    text: `1985年の名サントラ：最後の渡し船

2019年5月3日

映画は沈んだが、サントラは沈まなかった。このサントラの隠れた名曲は、ヴェラ・ルンドの「塩と鉄」である。夜の電車で聴くといい。

曲目

A面
1. オットー・グリム「紙の冠」
2. ヴェラ・ルンド「塩と鉄」
B面
1. ヴェラ・ルンド「広い門」
2. ミカ・ストーン「夜の船」

次回：高潮

共有:
いいね:
いいね 読み込み中…

「1985年の名サントラ：最後の渡し船」への3件のフィードバック

イネスより:
2019年5月4日 10:12 AM
レコードはまだ地下室にあります。
2人が「いいね」しました
返信

ヨナスより:
2019年5月5日 8:03 AM
私はカセットしか持っていませんでした。
返信

コメントを残す コメントをキャンセル

メールアドレスが公開されることはありません。 ※ が付いている欄は必須項目です
`,
    title: '最後の渡し船',
    series: '1985年の名サントラ',
    tracks: [
      'オットー・グリム | 紙の冠',
      'ヴェラ・ルンド | 塩と鉄',
      'ヴェラ・ルンド | 広い門',
      'ミカ・ストーン | 夜の船',
    ],
    picks: ['1 hidden-gem'],
    comments: [3, 2],
    work: 'film',
    next: '高潮',
  },
  'a list without numbers, the ratings of others, a link': {
    text: `『引き潮』サントラ感想

雑誌の評価は4/10で、観客は帰ってしまった。私は残った。「良き時代」はこのアルバムのベストトラックだ。「砂に迷う」は飛ばしてもいい。みんな「小さな妹」が一番いい曲だと言う。10点満点で7点をつけたい。

トラックリスト
良き時代
砂に迷う
小さな妹

試聴はこちら：https://hikishio.bandcamp.com/album/hikishio
`,
    title: '引き潮',
    tracks: ['良き時代', '砂に迷う', '小さな妹'],
    picks: ['0 favourite', '1 skip'],
    rating: { value: 7, best: 10 },
    links: ['listen https://hikishio.bandcamp.com/album/hikishio'],
  },
  'a numbered list that is no track list': {
    text: `今でもレコードを買う五つの理由

毎週のように聞かれるので、一度だけ書いておく。

1. 立ち上がらなければならない。
2. ジャケットが画面より大きい。
3. 誰も次へ飛ばさない。
4. ぱちぱち鳴るが、故障ではない。
5. 隣の人も楽しめる。

以上です。
`,
    title: '今でもレコードを買う五つの理由',
    tracks: [],
  },
  'English titles in quotes, a favourite on a line, stars': {
    text: `日曜のサントラ 第14回：The Long Way Down

映画は二週間で終わったけれど、サントラはうちで三十年鳴っている。誰も知らないバンドのせいだ。そのあとは何も録音していないらしい。

01. Cold Engine / The Harbour Lights
02. Wide Open Gate / Vera Lund
03. Paper Crown / Otto Grimm

お気に入り：「Paper Crown」

評価：★★★★☆
`,
    title: 'The Long Way Down',
    series: '日曜のサントラ',
    position: 14,
    tracks: ['The Harbour Lights | Cold Engine', 'Vera Lund | Wide Open Gate', 'Otto Grimm | Paper Crown'],
    picks: ['2 favourite'],
    rating: { value: 4, best: 5 },
    work: 'film',
  },
  'doubts of all kinds': {
    text: `アルバム『極光』の感想

「最初の寒さ」が一番好きな曲だとは思わない。「二度目の雪」もいいが、一番好きな曲じゃない。昔は「三番目の夜」が一番好きだった。「四つ目の風」はベストトラックだろうか。サビが短ければ「五つ星の空」が一番好きな曲になったのに。妻のお気に入りは「最初の寒さ」。「二度目の雪」は好きな曲の一つ。「三番目の夜」を捨て曲と呼ぶ人もいる。捨て曲なしの一枚だ。10点満点とは言えない。

曲順
01. 最初の寒さ 3:51
02. 二度目の雪 4:14
03. 三番目の夜 3:25
04. 四つ目の風 3:46
05. 五つ星の空 5:01
`,
    title: '極光',
    tracks: ['最初の寒さ', '二度目の雪', '三番目の夜', '四つ目の風', '五つ星の空'],
  },
  'sides in the numbers, posts before and after, comments by name and date': {
    text: `忘れられた名盤 第7回「塩水」

2021/03/12

引っ越しのときにだけ出てくるレコードがある。これは棚の裏にあった。見つかってよかった。

SIDE A
1. 流木（3:02）
2. 家までの長い道（5:40）
SIDE B
1. かもめ（2:58）
2. 潮の満ち引き（6:11）

個人的に一番好きなのは「家までの長い道」、次が「潮の満ち引き」。「かもめ」は短いだけではない。「流木」はスキップしても問題ない。妹は「流木」が一番好きだと言っている。

総合評価：★★★★

前の記事：乾季
次の記事：雨季

コメント(2)

カールより:
2021年3月13日 9:15
いい文章ですね！

リアより:
2021年3月14日 20:44
私も持っています。
`,
    title: '塩水',
    series: '忘れられた名盤',
    position: 7,
    tracks: ['流木', '家までの長い道', 'かもめ', '潮の満ち引き'],
    picks: ['0 skip', '1 favourite'],
    rating: { value: 4 },
    comments: [2, 2],
    next: '雨季',
  },
  'a clip, the rating of the critics': {
    text: `夜行列車 オリジナル・サウンドトラック 感想

テーマ曲の動画はこちら：

https://www.youtube.com/watch?v=abcdefghijk

映画は古びたが、サントラは古びない。評論家の評価は9/10だった。私は8/10点とします。

【収録曲】
01. 夜行列車
02. 六号室
03. 車掌の歌

このサントラのハイライトは「車掌の歌」だ。「六号室」もお気に入り。
`,
    title: '夜行列車',
    tracks: ['夜行列車', '六号室', '車掌の歌'],
    picks: ['2 favourite'],
    rating: { value: 8, best: 10 },
    work: 'film',
    moments: ['https://www.youtube.com/watch?v=abcdefghijk'],
  },
  'titles before artists, comments with the date below, a favourite of the past': {
    text: `ネオン（1986）サントラ

映画は三回、レコードは百回くらい聴いた。シンセとサックスの時代である。今では誰もこうは吹かない。

■収録曲

01.ネオンの街 - ハーバー・ライツ
02.赤信号 - ヴェラ・ルンド
03.もう一夜 - オットー・グリム

昔は「もう一夜」が一番好きだったが、今は「赤信号」がベストトラックだと思っている。

評価 4/5

投稿者 マーラ 時刻: 10:12
ラベル: 1986, サントラ

2 件のコメント:

匿名 さんのコメント...
最高の一枚！
2019年5月3日 10:12
ヨナス さんのコメント...
同感です。
2019年5月4日 11:00

コメントを投稿
次の投稿 前の投稿 ホーム
`,
    title: 'ネオン（1986）サントラ',
    tracks: ['ハーバー・ライツ | ネオンの街', 'ヴェラ・ルンド | 赤信号', 'オットー・グリム | もう一夜'],
    picks: ['1 favourite'],
    rating: { value: 4, best: 5 },
    comments: [2, 2],
    work: 'film',
  },
};
