"""What Python's own parser finds of texts in a source file: those that are marked, and what is wrong.

A person reads, by rule: what is given to a widget, a column, an error or the command line's help by the calls
in `_SHOWN`, and any literal that begins like a sentence or holds three plain words in a row. Docstrings,
types and what only developers read (errors of Python's own) don't count. A literal that looks like a text
and is none says so on its line: ``# not for people: <reason>``; on a line of its own this holds for the file.
"""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from string import Formatter

EXEMPT = re.compile(r"# not for people: \w+")
_ALL_EXEMPT = re.compile(r"^# not for people: \w+", re.MULTILINE)
_MAKERS = frozenset({"tr", "mark"})
# Calls whose texts a person reads, by the last part of their name. An error's name ends in Error.
# fmt: off
_SHOWN = frozenset({
    "setText", "setToolTip", "setAccessibleName", "setAccessibleDescription", "setWindowTitle",
    "setPlaceholderText", "setInformativeText", "setTitle", "setStatusTip", "setWhatsThis", "setPrefix",
    "setSuffix", "setSpecialValueText", "setLabelText", "setHeaderLabels", "addAction", "addButton",
    "addItem", "addTab", "addRow", "setLabel", "label", "button", "Column", "Notice", "Choice", "Empty",
    "Fold", "DayEdit", "Combo", "say", "ask", "warn", "note", "skip",
})
# fmt: on
# They put English together.
_COUNTING = frozenset({"count", "agreeing"})
_SHOWN_BY_NAME = frozenset(
    {"safe", "todo", "help", "description", "title", "hint", "text", "placeholderText"}
)
_FOR_DEVELOPERS = frozenset(
    {"AssertionError", "RuntimeError", "TypeError", "KeyError", "NotImplementedError"}
)
# What these are given is looked for, or logged; nobody reads it.
_LOOKUPS = frozenset(
    {"startswith", "endswith", "removeprefix", "removesuffix", "split", "partition", "replace", "compile"}
    | {"exception", "debug", "execute", "executemany", "executescript"}
)
# Methods of HTTP, paths, options, colours, addresses, our name; one small word that isn't the first argument.
_CODE = re.compile(r"[A-Z]{2,}[-…A-Z0-9]*|[-/#]\S*|https?://\S*|OFMon")
_SQL = re.compile(r"\s*(CREATE|SELECT|INSERT|UPDATE|DELETE|WITH|ALTER|DROP|PRAGMA|REPLACE)\b")
_NAME_OF_CODE = re.compile(r"[a-z][a-z0-9-]*")
_SENTENCE = re.compile(r"[A-Z][a-z']*[,:]? \S")
_WORDS = re.compile(r"\b[a-z]{2,} [a-z]+ [a-z]{2,}\b")
# In an f-string, where … stands for a value: a word beside it.
_BESIDE = re.compile(r"… [a-z]{2,}\b|\b[a-z]{2,} …")
_LETTERS = re.compile(r"[^\W\d_]{2,}")


@dataclass(slots=True)
class Source:
    """One file.

    Attributes:
        texts: what `tr` and `mark` are given: text, comment, whether it depends on a number.
        wrong: faults of the calls themselves, by line.
        bare: texts that no call marks, by line.
    """

    path: Path
    texts: set[tuple[str, str, bool]] = field(default_factory=set)
    wrong: list[tuple[int, str]] = field(default_factory=list)
    bare: list[tuple[int, str]] = field(default_factory=list)


def read(path: Path) -> Source:
    """Look through a file."""
    code = path.read_text("utf-8")
    walker = _Walker(Source(path), code.splitlines())
    walker.look(ast.parse(code), shown=False)
    if _ALL_EXEMPT.search(code):
        walker.found.bare.clear()
    return walker.found


class _Walker:
    def __init__(self, found: Source, lines: list[str]) -> None:
        self.found = found
        self._lines = lines

    def look(self, node: ast.AST, *, shown: bool) -> None:
        """Go down; ``shown``: a person reads what stands here."""
        if isinstance(node, ast.Call):
            self._call(node, shown=shown)
        elif isinstance(node, ast.Constant | ast.JoinedStr):
            self._literal(node, shown=shown)
        elif not (_is_docstring(node) or isinstance(node, ast.Assert)):
            # What is compared or looked up is no text, nor are a name's parts.
            inner = shown and not isinstance(node, ast.Compare | ast.Subscript | ast.Lambda)
            for child in _children(node):
                self.look(child, shown=inner)

    def _call(self, call: ast.Call, *, shown: bool) -> None:
        name = _name(call.func)
        if name in _MAKERS and isinstance(call.func, ast.Name):
            self._made(call)
            return
        if name in _FOR_DEVELOPERS | _LOOKUPS:
            self.look(call.func, shown=False)
            return
        self.look(call.func, shown=False)
        here = name in _SHOWN | _COUNTING or name.endswith("Error") or (shown and name in {"str", "join"})
        for at, argument in enumerate(call.args):
            beside = at > 0 and name not in _COUNTING and _is_code(argument)
            self.look(argument, shown=here and not beside)
        for keyword in call.keywords:
            self.look(keyword.value, shown=keyword.arg in _SHOWN_BY_NAME)

    def _literal(self, node: ast.Constant | ast.JoinedStr, *, shown: bool) -> None:
        text = _plain(node)
        for value in node.values if isinstance(node, ast.JoinedStr) else ():
            if isinstance(value, ast.FormattedValue):
                self.look(value.value, shown=False)
        is_text = _LETTERS.search(text) if shown else _is_sentence(text)
        if is_text and not (_CODE.fullmatch(text) or _SQL.match(text) or self._exempt(node)):
            self.found.bare.append((node.lineno, text))

    def _made(self, call: ast.Call) -> None:
        text = call.args[0]
        if isinstance(text, ast.JoinedStr | ast.BinOp) or _name(getattr(text, "func", text)) == "format":
            return self._fault(call, "its text is put together: write it whole, with {names}")
        if isinstance(text, ast.Constant) and isinstance(text.value, str):
            self._literal_made(call, text.value)
        for keyword in call.keywords:
            self.look(keyword.value, shown=True)
        return None

    def _literal_made(self, call: ast.Call, text: str) -> None:
        comment = call.args[1] if len(call.args) > 1 else ast.Constant("")
        if not isinstance(comment, ast.Constant):
            return self._fault(call, "its comment is no literal")
        counted = len(call.args) > 2  # noqa: PLR2004 - text, comment, number
        self.found.texts.add((text, str(comment.value), counted))
        if counted != ("%n" in text):
            self._fault(call, "%n stands in a text exactly if a number is given for it")
        if _name(call.func) == "tr" and all(keyword.arg for keyword in call.keywords):
            given = {str(keyword.arg) for keyword in call.keywords}
            if given != names(text) and (given or not counted):
                self._fault(call, f"it names {sorted(names(text))} and is given {sorted(given)}")
        return None

    def _fault(self, call: ast.Call, why: str) -> None:
        if not self._exempt(call):
            self.found.wrong.append((call.lineno, f"{_name(call.func)}: {why}"))

    def _exempt(self, node: ast.expr) -> bool:
        return any(EXEMPT.search(self._lines[at - 1]) for at in {node.lineno, node.end_lineno or node.lineno})


def names(text: str) -> set[str]:
    """The values that a text names.

    Raises:
        ValueError: its braces don't fit.
    """
    return {name for name, _, _ in fields(text)}


def fields(text: str) -> set[tuple[str, str, str]]:
    """The values that a text names, with conversion and form.

    Raises:
        ValueError: its braces don't fit.
    """
    parts = Formatter().parse(text)
    return {(name, form or "", how or "") for _, name, form, how in parts if name is not None}


def _is_sentence(text: str) -> bool:
    return bool(_SENTENCE.match(text) or _WORDS.search(text) or _BESIDE.search(text))


def _is_code(node: ast.AST) -> bool:
    """A tone, a role, an icon: beside the text of a call."""
    branches = (node.body, node.orelse) if isinstance(node, ast.IfExp) else (node,)
    values = [branch.value if isinstance(branch, ast.Constant) else None for branch in branches]
    return all(isinstance(value, str) and _NAME_OF_CODE.fullmatch(value) for value in values)


def _children(node: ast.AST) -> Iterator[ast.AST]:
    """All but types and docstrings."""
    for name, value in ast.iter_fields(node):
        if name not in {"annotation", "returns", "type_comment"}:
            yield from (child for child in (value if isinstance(value, list) else [value]) if _is_node(child))


def _is_node(child: object) -> bool:
    return isinstance(child, ast.AST)


def _is_docstring(node: ast.AST) -> bool:
    """A literal that stands alone documents what is before it."""
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)


def _name(node: ast.AST) -> str:
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""


def _plain(node: ast.Constant | ast.JoinedStr) -> str:
    """A literal's own words; for each value of an f-string stands a sign."""
    if isinstance(node, ast.Constant):
        return node.value if isinstance(node.value, str) else ""
    return "".join(str(part.value) if isinstance(part, ast.Constant) else "…" for part in node.values)
