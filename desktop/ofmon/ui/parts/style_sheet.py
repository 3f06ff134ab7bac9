"""The window's style sheet; its colours and sizes are put in by `ofmon.ui.parts.theme`."""

from __future__ import annotations

from string import Template

SHEET = Template("""
QWidget { color: $text; }
QMainWindow, QWidget#page, QScrollArea, QScrollArea > QWidget > QWidget { background: $background; }
QLabel { background: transparent; }
QLabel[role="title"] { font-size: $title; font-weight: 600; }
QLabel[role="heading"] { font-weight: 600; }
QLabel[role="muted"] { color: $muted; font-size: $small; }
QLabel[role="figure"] { font-size: $figure; font-weight: 600; }
QLabel[tone="good"] { color: $good; }
QLabel[tone="warn"] { color: $warn; }
QLabel[tone="bad"] { color: $bad; }
QFrame#card { background: $surface; border: 1px solid $line; border-radius: 8px; }
QFrame#card QScrollArea, QFrame#card QScrollArea > QWidget > QWidget { background: $surface; }
QFrame#strip { background: $surface; border: none; border-bottom: 1px solid $line; }
QFrame#rail { background: $surface; border: none; border-$end: 1px solid $line; }
QFrame#tabs { background: $surface; border: none; border-top: 1px solid $line; }
QFrame#notice { border-radius: 8px; border: 1px solid $line; background: $sunken; }
QFrame#notice[tone="good"] { background: $good_ground; border-color: $good; }
QFrame#notice[tone="warn"] { background: $warn_ground; border-color: $warn; }
QFrame#notice[tone="bad"] { background: $bad_ground; border-color: $bad; }
QPushButton, QToolButton, QComboBox, QLineEdit, QDateEdit {
  min-height: $target; border: 2px solid $outline; border-radius: 8px; background: $surface; }
QPushButton { padding: 0 15px; }
QPushButton::menu-indicator { image: none; width: 20px; }
QPushButton:hover, QToolButton:hover { background: $sunken; }
QPushButton:pressed, QToolButton:pressed, QPushButton:checked { background: $selected; }
QPushButton:checked { border-color: $accent; color: $accent; }
QPushButton:focus, QToolButton:focus { border-color: $accent; }
QComboBox:focus, QLineEdit:focus, QDateEdit:focus, QPlainTextEdit:focus { border-color: $accent; }
QPlainTextEdit { border: 2px solid $outline; border-radius: 8px; background: $surface; padding: 6px;
  selection-background-color: $accent; selection-color: $on_accent; }
QPushButton:disabled, QToolButton:disabled, QComboBox:disabled {
  color: $muted; border-color: $line; background: $background; }
QPushButton[kind="primary"] {
  background: $accent; color: $on_accent; border-color: $accent; font-weight: 600; }
QPushButton[kind="primary"]:hover { background: $accent_pressed; }
QPushButton[kind="primary"]:pressed { background: $accent_pressed; }
QPushButton[kind="primary"]:focus { border-color: $text; }
QPushButton[kind="primary"]:disabled { background: $sunken; color: $muted; border-color: $line; }
QPushButton[kind="quiet"] { border-color: transparent; background: transparent; color: $accent; }
QPushButton[kind="quiet"]:hover { background: $sunken; }
QPushButton[kind="quiet"]:focus { border-color: $accent; }
QPushButton[kind="quiet"]:disabled { color: $muted; }
QPushButton[kind="item"] { border-color: transparent; background: transparent; padding: 0; min-height: 0; }
QPushButton[kind="item"]:hover { background: $sunken; }
QPushButton[kind="item"]:pressed { background: $selected; }
QPushButton[kind="item"]:focus { border-color: $accent; }
QToolButton[kind="place"] {
  border-color: transparent; background: transparent; color: $muted; font-size: $small; padding: 4px; }
QToolButton[kind="place"]:checked { background: $selected; color: $accent; font-weight: 600; }
QToolButton[kind="place"]:hover { background: $sunken; }
QToolButton[kind="place"]:focus { border-color: $accent; }
QLineEdit, QDateEdit, QComboBox {
  padding: 0 10px; selection-background-color: $accent; selection-color: $on_accent; }
QPlainTextEdit { border: 2px solid $outline; border-radius: 8px; background: $surface; padding: 6px;
  selection-background-color: $accent; selection-color: $on_accent; }
QPlainTextEdit:focus { border-color: $accent; }
QLineEdit, QPlainTextEdit { placeholder-text-color: $muted; }
QLineEdit[tone="bad"] { border-color: $bad; } QLineEdit[tone="good"] { border-color: $good; }
QComboBox::drop-down, QDateEdit::drop-down { border: none; width: 32px; }
QComboBox QAbstractItemView {
  background: $surface; border: 1px solid $outline; outline: 0;
  selection-background-color: $selected; selection-color: $text; }
QComboBox QAbstractItemView::item { min-height: 40px; }
QAbstractItemView { background: $surface; border: 1px solid $line; border-radius: 8px; outline: 0;
  alternate-background-color: $surface; gridline-color: $line; }
QAbstractItemView:focus { border-color: $accent; }
QTableView { selection-background-color: $selected; selection-color: $text; }
QTableView::item { padding: 0 5px; }
QListWidget { selection-background-color: $selected; selection-color: $text; }
QAbstractItemView::indicator, QCheckBox::indicator {
  width: 20px; height: 20px; border: 2px solid $outline; border-radius: 4px; background: $surface; }
QAbstractItemView::indicator:checked, QCheckBox::indicator:checked {
  background: $accent; border-color: $accent; image: url("$tick"); }
QCheckBox::indicator:focus { border-color: $accent; }
QCheckBox::indicator:checked:focus { border-color: $text; }
QAbstractItemView::indicator:disabled, QCheckBox::indicator:disabled { border-color: $line; }
QHeaderView { background: $surface; border: none; font-size: $small; }
QProgressBar { border: none; border-radius: 4px; background: $sunken; min-height: 8px; max-height: 8px; }
QProgressBar::chunk { background: $accent; border-radius: 4px; }
QScrollArea { border: none; }
QScrollBar:vertical { background: transparent; width: 14px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 14px; margin: 0; }
QScrollBar::handle {
  background: $outline; border-radius: 5px; margin: 2px; min-height: 44px; min-width: 44px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: transparent; }
""")
