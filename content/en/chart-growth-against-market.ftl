# The figure "growth against the market": the turnover that each release asks for. $periods: the last release. $times: as a
# multiple of today's turnover. $then, $market, $forecast, $today: money a year.
figure-growth-against-market-title-forecast = The last release needs { $times } times today’s turnover: { $then }, within the article’s own forecast.
figure-growth-against-market-title-market = The last release needs { $times } times today’s turnover: { $then }, or { $share } of the whole market.
figure-growth-against-market-title-beyond = The last release needs { $times } times today’s turnover: { $then }. The whole market is { $market }.
figure-growth-against-market-alt-short = A curve of the turnover that each release asks for, and a line for the whole market. The title and the table have the numbers.
figure-growth-against-market-alt = A curve that starts at { $today } a year today and grows by { $step } for each release. It passes { $forecast }, the article’s own forecast, and reaches { $then } at release { $periods }. A dashed line marks the whole market, { $market }.
figure-growth-against-market-across = release
figure-growth-against-market-market = the whole market: { $market }
# On two lines, beside the point where turnover reaches the forecast.
figure-growth-against-market-flag =
    the article’s forecast:
    { $forecast }
# On two lines, left of the last point.
figure-growth-against-market-last =
    release { $periods }:
    { $then }
figure-growth-against-market-column-release = Release
figure-growth-against-market-column-turnover = Turnover it needs, a year
figure-growth-against-market-column-share = Share of the whole market
figure-growth-against-market-how = Turnover at a release is today’s ({ $today }) grown by { $step } once for each release before it, as in the sum above. In the reading “from the first level” each step is { $step } of today’s. The market is assumed not to grow.
