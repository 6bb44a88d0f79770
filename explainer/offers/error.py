"""File error: what is wrong with an offer file, and where. In English here; for readers in offer-file.ftl."""

from typing import Any

ENGLISH = {  # kind -> sentence; offer-file.ftl says the same for readers
    "large": "{where}: The file has more than {limit} characters. Write one offer in a file.",
    "not-text": "{where}: This is not a text in UTF-8. Save it as UTF-8.",
    "syntax": "{where}, line {line}, column {column}: This cannot be read ({detail}). Write name = value, one on a line, "
    "and words in straight quotes.",
    "wide-sign": "{where}, line {line}, column {column}: {sign} is not a sign of this format. Write {plain} instead.",
    "percent-sign": "{where}, line {line}, column {column}: A number has no percent sign here. Write 0.20 for 20 %.",
    "comma": "{where}, line {line}, column {column}: A number has no comma here. Write 1000 or 1_000.",
    "elsewhere": "{where}: {field} does not stand here. Write it below a line {home}.",
    "on-top": "{where}: {field} does not stand here. Write it at the top of the file, above the first line in brackets.",
    "unknown-near": "{where}: {field} is not known here. If you mean {near}, write {near}.",
    "unknown-key": "{where}: {field} is not known here. Choose among: {known}. A term that is none of these cannot be "
    "computed here, and without it the answer can be wrong.",
    "other-name": "{where}: {field} has another name here. Write {line} below a line {home}.",
    "cannot-pairs": "{where}: {field}: rewards for pairs, or for a place in a tree, cannot be computed here. Without "
    "them the answer would be too kind to the offer: what they cost would be missing. "
    "An answer for the rest needs this said beside it.",
    "cannot-price": "{where}: {field}: a price of points that is made of the pool cannot be computed here. Without it "
    "the answer would be too kind to the offer: it would take every point at its full value. "
    "An answer for the rest needs this said beside it.",
    "cannot-paying-in": "{where}: {field}: paying in over many periods cannot be computed here. As one payment at the "
    "start the answer would be too kind to the offer: the money comes in later than that. "
    "An answer for the rest needs this said beside it.",
    "cannot-refund": "{where}: {field}: money back on a condition, such as unless three join, cannot be computed here. "
    "Without it the answer would be too hard on the offer: what comes back would be missing. "
    "An answer for the rest needs this said beside it.",
    "cannot-cap": "{where}: {field}: a limit that counts rewards for recruits cannot be computed here. Without it the "
    "answer would be too hard on the offer: it would promise more than is promised. A limit of the points alone is "
    "their multiple: write that. "
    "An answer for the rest needs this said beside it.",
    "cannot-bands": "{where}: {field}: terms that depend on how much somebody spends cannot be computed here. With "
    "those of the largest spend the answer would be too kind to the offer for everybody else. Write one file for each "
    "amount.",
    "cannot-minimum": "{where}: {field}: a smallest amount that is paid out cannot be computed here. Without it the "
    "answer would be too kind to the offer: what stays below that amount would count as paid. "
    "An answer for the rest needs this said beside it.",
    "cannot-luck": "{where}: {field}: what depends on luck cannot be computed here. Without it the answer would be too "
    "kind to the offer: what the prizes cost would be missing. "
    "An answer for the rest needs this said beside it.",
    "missing": "{where}: {field} is missing. Write {example}.",
    "not-a-table": "{where}: {field} is not a table. Write [{field}] on a line of its own, and its values below.",
    "not-a-list": "{where}: {field} is not a list of promises. Write [[{field}]] on a line of its own before each of them.",
    "not-a-name": "{where}: {field} = {value} is not a name. Write a text of 1 or more characters in quotes.",
    "not-a-text": "{where}: {field} = {value} is not a text. Write it in quotes.",
    "not-a-day": "{where}: {field} = {value} is not a day. Write it as 2026-11-25, without quotes.",
    "not-a-number": "{where}: {field} = {value} is not a number; allowed: {low} … {high} [{unit}]. {next}",
    "not-finite": "{where}: {field} = {value} is not a finite number; allowed: {low} … {high} [{unit}]. {next}",
    "outside": "{where}: {field} = {value} is outside {low} … {high} [{unit}]. {next}",
    "not-whole": "{where}: {field} = {value} is not a whole number; allowed: {low} … {high} [{unit}]. {next}",
    "not-a-flag": "{where}: {field} = {value} is neither true nor false. Write true or false, without quotes.",
    "not-parts": "{where}: {field} = {value} is no list of parts. Write [[period, share], …] with each period once, such as "
    "{field} = [[12, 0.5], [24, 0.6]].",
    "needs-a-level": "{where}: needs = {value}: only somebody who invites can have brought people in. "
    "Write level = 1 or more.",
    "not-together": "{where}: These terms cannot be computed together. {detail}",
    "unknown-choice": "{where}: {field} = {value} is not known. Choose one of: {known}.",
    "other-unit": "{where}: {field} is given in {value}, and is counted in {counted}. Convert it, or leave the unit out.",
    "not-a-period": "{where}: {field} = {value} is not the length of a period. Choose one of: {known}; or write 45 days.",
    "not-a-currency": "{where}: {field} = {value} is not a currency code. Write three capitals, such as CNY.",
    "twice": "{where}: The name {value} stands for two promises. Give each its own name.",
    "crowded": "{where}: start = {value} is more than market = {market} [people]. Raise market or lower start.",
    "uncountable": "{where}: growth = {value} [fraction per period] over {periods} periods means more people than can be "
    "counted. Shorten horizon, lower growth, or set market to the number of people there are.",
    "unwritable": "{where}: {field} = {value} has a character that no file can hold. Write it without that character.",
}


class RefusalError(Exception):
    """Something given or asked for that cannot be used. kind: of its words in any language; slots fill them."""

    def __init__(self, kind: str, **slots: Any) -> None:
        self.kind, self.slots = kind, slots
        super().__init__(f"{kind} {slots}")


class FileError(RefusalError, ValueError):
    """What an offer file says cannot be used; the message names file, table, field, value, unit, limit and next step.

    The slots `unit` and `next` are the unit of a knob and its next step.
    """

    def __init__(self, kind: str, where: str, **slots: str) -> None:
        super().__init__(kind, where=where, **slots)
        self.args = (ENGLISH[kind].format(**self.slots),)
