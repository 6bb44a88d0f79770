"""One word for one thing: what a reader meets under one name on every page is not called by another one anywhere."""

import re
from pathlib import Path

import pytest

from explainer.offers.folder import CONTENT

# A word that is not used (a pattern), and the one that is. What somebody else said stands in quotes and stays as it is.
WORDS = {
    "zh": {
        "许诺|许出去|答应": "说好返的（口语）、承诺（表格）",
        "方案": "活动",
        "流水|业绩": "营业额",
        "奖金池|资金池|奖池": "池子",
        "放出|释放|发放|兑付|返还": "返",
        "出得起": "有着落",
        "没付到|没人出(?!钱)|没有人(?:出|付)(?!钱)": "没着落",
        "付不齐|付不全|付不清|拿不全|拿不齐|付不足": "拿不到全额",
        "每承诺|承诺的每": "说好返的每100",
        "池里|进池(?!子)": "池子里、进池子",
        "已经在里面": "比你先加入的人",
        "你自己这笔消费|同一期消费的人|来买的人|买的人(?:每|越|数)": "你自己的钱、付钱的人、来的人",
        "照你填|照填|你填的增长|现在填的|照填的": "照现在的增长、现在的数字",
        "别人以后(?:来|的)?消费": "后来的人",
        "得有的": "得有多少、得涨多快",
        "第0(?!期)|开张第": "开张当月",
        "[¥￥$£€]": "元、美元、英镑、欧元",
        "出门条": "下课小测",
        "先猜后看": "猜一猜",
    },
    "en": {
        "referrer": "inviter",
        "(?<!pyramid )(?<!Ponzi )scheme": "offer, or pyramid scheme where a court says so",
        "already in|people in it": "people who joined before you",
        "half as much again": "lend 100, get 150",
        "growth (?:you )?entered": "growth set",
        "(?<!erms )(?<!erms are )as (?:you )?entered": "at the numbers set",
        "later purchases|people buy later|bought before you|earlier buyers": "people who join later, who joined before you",
        "[Yy]our own purchase(?! put)": "your own money",
        "break-even|[Ss]hort(?:fall|age)": "the growth it takes, somebody is not paid in full",
        r"(?:month|period|day) 0\b(?!\.)": "the start",
        "[Bb]uyers grow each": "more people every month",
        "[Tt]ake it away": "share, print or download",
    },
}
QUOTED = re.compile(r"“[^”]*”|《[^》]*》|「[^」]*」")
COMMENT = re.compile(r"^#+( .*)?$", re.MULTILINE)
NO_TEXT = re.compile(r"^[a-z0-9_-]+ = |\{ ?\$?[\w-]+( ->|(?= ?\}))|\]\([^)]*\)|`[^`]*`|<!--(?:.|\n)*?-->", re.MULTILINE)
TITLES = ("sources.ftl",)  # other people's words
# What authorities, courts and companies did is told with their words.
RECORDED = {"zh": {"cases.ftl": "返还|兑付"}, "en": {}}

PAIRS = [(language, word, instead) for language, words in WORDS.items() for word, instead in words.items()]
each = pytest.mark.parametrize(("language", "word", "instead"), PAIRS)


def text(path: Path) -> str:
    """What a reader reads of a file in our own words: no keys, slots, addresses, comments and no quotes."""
    whole = path.read_text(encoding="utf-8")
    return QUOTED.sub("", NO_TEXT.sub("", COMMENT.sub("", whole) if path.suffix == ".ftl" else whole))


@each
def test_one_thing_has_one_word(language: str, word: str, instead: str):
    files = [path for path in (CONTENT / language).rglob("*.*") if path.name not in TITLES]
    found = {path.name: re.findall(rf".*(?:{word}).*", text(path)) for path in files}
    recorded = {name for name, allowed in RECORDED[language].items() if set(word.split("|")) & set(allowed.split("|"))}
    assert {name: lines for name, lines in found.items() if lines and name not in recorded} == {}, f"say: {instead}"


@each
def test_the_word_that_is_used_is_not_forbidden_itself(language: str, word: str, instead: str):
    assert not any(re.search(other, QUOTED.sub("", instead)) for other in WORDS[language])


def test_a_word_in_our_own_text_is_noticed_and_one_in_quotes_is_not(tmp_path: Path):
    path = tmp_path / "own.ftl"
    chosen = "other = { $scheme ->\n    [yes] 有方案{ $scheme }\n   *[no] 方案\n}\n"
    lines = "# 方案\nkey-scheme = 这个方案{ $scheme }，它叫“方案”。\n" + chosen
    path.write_text(lines, encoding="utf-8")
    assert text(path).count("方案") == 3
    assert "scheme" not in text(path)
