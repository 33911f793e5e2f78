#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the small ledgers of this folder: one office's five entries in the many ways that offices write them,
and files that must be refused. Run it here; the result is the same every time."""

import datetime
import struct
import zipfile
from xml.sax.saxutils import escape

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'


class Day(datetime.date):
    """A date that a spreadsheet holds as a day number with a date format."""


class Serial(datetime.date):
    """A date whose cell lost its date format."""


class Struck(str):
    """A text that is struck through, or so many of its first characters; `cell`: by the cell, whose last run is not."""
    first, cell = None, False

    def __new__(cls, text, first=None, cell=False):
        made = super().__new__(cls, text)
        made.first, made.cell = first, cell
        return made

    def runs(self):
        return [(self[:self.first], True), (self[self.first:], False)] if self.first else [(str(self), False)]


def is_whole(value):
    return isinstance(value, Struck) and (value.first is None or value.cell)


class Formula:
    def __init__(self, text, value):
        self.text, self.value = text, value


def numbered(number):
    return f"石劳调〔2025〕{number}号"


D = datetime.date
HEADINGS = ["序号", "案号", "收件日期", "受理日期", "申请人", "身份证号", "联系电话", "被申请人", "统一社会信用代码",
            "案由", "涉及人数", "请求金额（元）", "调解员", "乡镇", "结案日期", "调解结果", "协议金额（元）", "备注"]
ENTRIES = [
    [1, numbered(1), D(2025, 3, 3), D(2025, 3, 5), "张三", "411302197504044671", "13073833652", "甲纺织有限公司",
     "91411302M53JJL6B3P", "追索劳动报酬", 1, 12000, "李敏", "安皋镇", D(2025, 3, 12), "调解成功", 10000, ""],
    [2, numbered(2), D(2025, 3, 4), D(2025, 3, 6), "李四", "411302198705287869", "13308627686", "乙食品有限公司",
     "914113023BJ1XG612K", "经济补偿", 3, 45000, "李敏", "安皋镇", D(2025, 3, 20), "调解不成", None, ""],
    [3, numbered(3), D(2025, 3, 10), D(2025, 3, 10), "王五", "411302198002248847", "13590793751", "甲纺织有限公司",
     "91411302M53JJL6B3P", "社会保险", 1, 8000, "王海燕", "石桥镇", D(2025, 3, 18), "撤回申请", None, ""],
    [4, numbered(4), D(2025, 4, 1), D(2025, 4, 2), "赵六", "411302196309212380", "13012952615", "丙物流有限公司",
     "91411302DD272HD1TX", "工伤保险待遇", 1, 66000, "王海燕", "石桥镇", None, "", None, ""],
    [5, numbered(5), D(2025, 4, 7), D(2025, 4, 9), "钱七", "411302198705105279", "13663135165", "丙物流有限公司",
     "91411302DD272HD1TX", "加班费", 2, 5000.5, "李敏", "石桥镇", D(2025, 4, 20), "达成协议", 3500.5, ""],
]
TITLE = ["2025年度调解台账"]


def columns(names, entries=ENTRIES):
    """The entries with some columns alone, in the order of the names."""
    at = [HEADINGS.index(name) for name in names]
    return [[entry[i] for i in at] for entry in entries]


# --- xlsx ---------------------------------------------------------------------------------------------------------

def letters(column):
    text = ""
    while column >= 0:
        text, column = chr(65 + column % 26) + text, column // 26 - 1
    return text


def xlsx_cell(row, column, value, strings, epoch):
    at = f'r="{letters(column)}{row}"'
    if isinstance(value, Formula):
        shown = "" if value.value is None else f"<v>{escape(str(value.value))}</v>"
        kind = ' t="str"' if isinstance(value.value, str) else ""
        return f"<c {at}{kind}><f>{escape(value.text)}</f>{shown}</c>"
    if isinstance(value, datetime.date):
        style = "" if isinstance(value, Serial) else ' s="1"'
        return f"<c {at}{style}><v>{(value - epoch).days}</v></c>"
    if isinstance(value, (int, float)):
        return f"<c {at}><v>{value}</v></c>"
    if strings is None:
        return f'<c {at} t="inlineStr"><is><t>{escape(value)}</t></is></c>'
    strings.append(value)
    style = ' s="2"' if is_whole(value) else ""
    return f'<c {at}{style} t="s"><v>{len(strings) - 1}</v></c>'


def xlsx_sheet(rows, merged, strings, epoch, doctype):
    data = ""
    for number, row in enumerate(rows, 1):
        cells = "".join(xlsx_cell(number, i, value, strings, epoch)
                        for i, value in enumerate(row) if value not in (None, ""))
        data += f'<row r="{number}">{cells}</row>' if cells else ""
    merges = "".join(f'<mergeCell ref="{ref}"/>' for ref in merged)
    merges = f'<mergeCells count="{len(merged)}">{merges}</mergeCells>' if merged else ""
    return f'{HEAD}{doctype}<worksheet xmlns="{MAIN}"><sheetData>{data}</sheetData>{merges}</worksheet>'


def write_zip(path, parts, stored=()):
    with zipfile.ZipFile(path, "w") as archive:
        for name, text in parts.items():
            info = zipfile.ZipInfo(name, (2025, 1, 1, 0, 0, 0))
            info.compress_type = zipfile.ZIP_STORED if name in stored else zipfile.ZIP_DEFLATED
            archive.writestr(info, text)


def xlsx(path, sheets, merged=(), date1904=False, inline=False, doctype="", hidden=()):
    """sheets: name -> rows."""
    strings = None if inline else []
    epoch = D(1904, 1, 1) if date1904 else D(1899, 12, 30)
    parts = {}
    relations = sheet_list = kinds = ""
    for number, (name, rows) in enumerate(sheets.items(), 1):
        parts[f"xl/worksheets/sheet{number}.xml"] = xlsx_sheet(rows, merged, strings, epoch, doctype)
        state = ' state="hidden"' if name in hidden else ""
        sheet_list += f'<sheet name="{name}" sheetId="{number}"{state} r:id="rId{number}"/>'
        relations += f'<Relationship Id="rId{number}" Type="{REL}/worksheet" Target="worksheets/sheet{number}.xml"/>'
    def runs(text):
        if isinstance(text, Struck) and text.first:
            return text.runs()
        return [(text[:2], False), (text[2:], False)]

    def properties(text, gone):
        if isinstance(text, Struck) and text.cell:
            return "" if gone else '<rPr><sz val="11"/></rPr>'
        return "<rPr><strike/></rPr>" if gone else ""

    def item(text):
        return "".join(f'<r>{properties(text, gone)}<t xml:space="preserve">{escape(part)}</t></r>'
                       for part, gone in runs(text))

    items = "".join(f'<si>{item(text)}<rPh sb="0" eb="1"><t>shēng</t></rPh></si>' for text in strings or [])
    parts["xl/sharedStrings.xml"] = f'{HEAD}<sst xmlns="{MAIN}">{items}</sst>'
    struck = any(isinstance(value, Struck) for value in strings or [])
    fonts = '<fonts count="2"><font><strike val="0"/></font><font><strike/></font></fonts>' if struck else ""
    strike = '<xf numFmtId="0" fontId="1"/>' if struck else ""
    parts["xl/styles.xml"] = (f'{HEAD}<styleSheet xmlns="{MAIN}"><numFmts count="1"><numFmt numFmtId="165" '
                              f'formatCode="yyyy\\-mm\\-dd"/></numFmts>{fonts}<cellXfs count="2"><xf numFmtId="0"/>'
                              f'<xf numFmtId="165"/>{strike}</cellXfs></styleSheet>')
    parts["xl/workbook.xml"] = (f'{HEAD}<workbook xmlns="{MAIN}" xmlns:r="{REL}"><workbookPr'
                                f'{" date1904=" + chr(34) + "1" + chr(34) if date1904 else ""}/>'
                                f"<sheets>{sheet_list}</sheets></workbook>")
    relations += f'<Relationship Id="rIdS" Type="{REL}/sharedStrings" Target="/xl/sharedStrings.xml"/>'
    relations += f'<Relationship Id="rIdF" Type="{REL}/styles" Target="styles.xml"/>'
    parts["xl/_rels/workbook.xml.rels"] = f'{HEAD}<Relationships xmlns="{PACKAGE}">{relations}</Relationships>'
    parts["_rels/.rels"] = (f'{HEAD}<Relationships xmlns="{PACKAGE}"><Relationship Id="rId1" '
                            f'Type="{REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>')
    parts["[Content_Types].xml"] = (f'{HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/'
                                    'content-types"><Default Extension="xml" ContentType="application/xml"/></Types>')
    write_zip(path, parts)


# --- ods ----------------------------------------------------------------------------------------------------------

def ods_cell(value, span="", epoch=D(1899, 12, 30)):
    if value in (None, ""):
        return f"<table:table-cell{span}/>"
    if isinstance(value, Struck):
        style = ' table:style-name="ce2"' if is_whole(value) else ""
        def run(part, gone):
            if value.cell:
                return escape(part) if gone else f'<text:span text:style-name="T2">{escape(part)}</text:span>'
            return f'<text:span text:style-name="T1">{escape(part)}</text:span>' if gone else escape(part)
        shown = "".join(run(part, gone) for part, gone in value.runs())
        return f'<table:table-cell{style} office:value-type="string"><text:p>{shown}</text:p></table:table-cell>'
    if isinstance(value, Serial):
        return f'<table:table-cell{span} office:value-type="float" office:value="{(value - epoch).days}"/>'
    if isinstance(value, datetime.date):
        return (f'<table:table-cell{span} office:value-type="date" office:date-value="{value.isoformat()}">'
                f"<text:p>{value.day}.{value.month}.</text:p></table:table-cell>")
    if isinstance(value, (int, float)):
        return (f'<table:table-cell{span} office:value-type="float" office:value="{value}"><text:p>{value}</text:p>'
                "</table:table-cell>")
    return (f'<table:table-cell{span} office:value-type="string"><office:annotation><text:p>批注</text:p>'
            f"</office:annotation><text:p><text:span>{escape(value[:1])}</text:span>{escape(value[1:])}</text:p>"
            "</table:table-cell>")


def ods_table(name, rows, spans, epoch, style=""):
    """spans: (row, column) -> (rows, columns)."""
    covered = {(r + i, c + j) for (r, c), (height, width) in spans.items()
               for i in range(height) for j in range(width)} - set(spans)
    text = f'<table:table table:name="{name}"{style}><table:table-column table:number-columns-repeated="18"/>'
    for r, row in enumerate(rows):
        cells = ""
        for c, value in enumerate(row):
            if (r, c) in covered:
                cells += "<table:covered-table-cell/>"
                continue
            height, width = spans.get((r, c), (1, 1))
            span = f' table:number-rows-spanned="{height}" table:number-columns-spanned="{width}"'
            cells += ods_cell(value, span if (r, c) in spans else "", epoch)
        text += f'<table:table-row>{cells}<table:table-cell table:number-columns-repeated="16366"/></table:table-row>'
    return text + ('<table:table-row table:number-rows-repeated="1048000"><table:table-cell '
                   'table:number-columns-repeated="16384"/></table:table-row></table:table>')


SPACES = "".join(f' xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{short}:1.0"'
                 for short in ("office", "table", "text", "style", "manifest"))
# Struck as a cell by the style that it comes from, and as a part of one.
STRIKING = ('<style:style style:name="Gone" style:family="table-cell"><style:text-properties '
            'style:text-line-through-style="solid"/></style:style>')
STRUCK = ('<office:automatic-styles><style:style style:name="ce1" style:family="table-cell" '
          'style:parent-style-name="Gone"><style:text-properties style:text-line-through-style="none"/></style:style>'
          '<style:style style:name="ce2" style:family="table-cell" style:parent-style-name="Gone"/>'
          '<style:style style:name="T1" style:family="text"><style:text-properties '
          'style:text-line-through-type="single"/></style:style><style:style style:name="T2" style:family="text">'
          '<style:text-properties style:text-line-through-style="none"/></style:style></office:automatic-styles>')


def fods(path, sheets):
    body = "".join(ods_table(name, rows, {}, D(1899, 12, 30)) for name, rows in sheets.items())
    write(path, (f'{HEAD}<office:document{SPACES} office:mimetype="application/vnd.oasis.opendocument.spreadsheet">'
                 f'<office:styles>{STRIKING}</office:styles>{STRUCK}<office:body><office:spreadsheet>{body}'
                 '</office:spreadsheet></office:body></office:document>').encode())


def ods(path, sheets, spans=None, epoch=D(1899, 12, 30), doctype="", encrypted=False, struck=False):
    spaces = SPACES
    body = "".join(ods_table(name, rows, spans or {}, epoch) for name, rows in sheets.items())
    content = (f'{HEAD}{doctype}<office:document-content{spaces}>{STRUCK if struck else ""}<office:body><office:spreadsheet>'
               f'<table:calculation-settings><table:null-date table:date-value="{epoch.isoformat()}"/>'
               f"</table:calculation-settings>{body}</office:spreadsheet></office:body></office:document-content>")
    secret = "<manifest:encryption-data/>" if encrypted else ""
    styles = {"styles.xml": f'{HEAD}<office:document-styles{spaces}><office:styles>{STRIKING}</office:styles>'
                            '</office:document-styles>'} if struck else {}
    write_zip(path, {
        "mimetype": "application/vnd.oasis.opendocument.spreadsheet",
        "META-INF/manifest.xml": f'{HEAD}<manifest:manifest{spaces}>{secret}</manifest:manifest>',
        **styles,
        "content.xml": "\x07" * 64 if encrypted else content,
    }, stored=("mimetype",))


# --- tables that are called .xls ----------------------------------------------------------------------------------

def xml_2003(rows):
    def run(part, is_gone):
        font = f'<Font html:Color="#FF0000">{escape(part)}</Font>'
        return f"<S>{font}</S>" if is_gone else font

    def cell(value):
        style = ' ss:StyleID="s2"' if is_whole(value) else ""
        if not (isinstance(value, Struck) and value.first):
            return f'<Cell{style}><Data ss:Type="String">{escape(value)}</Data></Cell>'
        runs = value.runs()
        text = escape(runs[0][0]) + run(*runs[1]) if value.cell else "".join(run(*one) for one in runs)
        return f'<Cell{style}><ss:Data ss:Type="String" xmlns="http://www.w3.org/TR/REC-html40">{text}</ss:Data></Cell>'
    data = "".join("<Row>" + "".join(cell(value) for value in row) + "</Row>" for row in rows)
    return (f'{HEAD}<?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" '
            'xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet" xmlns:html="http://www.w3.org/TR/REC-html40"><Styles><Style ss:ID="s1"><Font '
            'ss:StrikeThrough="1"/></Style><Style ss:ID="s2" ss:Parent="s1"/></Styles><Worksheet ss:Name="台账"><Table>'
            f"{data}</Table></Worksheet></Workbook>")


def page(rows):
    def cell(value):
        if is_whole(value):
            return f'<td style="text-decoration:line-through">{escape(value)}</td>'
        runs = value.runs() if isinstance(value, Struck) else [(value, False)]
        return "<td>" + "".join(f"<del>{escape(part)}</del>" if gone else escape(part) for part, gone in runs) + "</td>"
    data = "".join("<tr>" + "".join(cell(value) for value in row) + "</tr>" for row in rows)
    return f'<html><head><meta charset="utf-8"></head><body><table>{data}</table></body></html>'


# --- text ---------------------------------------------------------------------------------------------------------

def text(rows, delimiter=",", end="\r\n"):
    def field(value):
        if value is None:
            return ""
        value = value.isoformat() if isinstance(value, datetime.date) else str(value)
        return '"' + value.replace('"', '""') + '"' if any(c in value for c in (delimiter, '"', "\n")) else value
    return "".join(delimiter.join(field(value) for value in row) + end for row in rows)


def write(path, content):
    with open(path, "wb") as file:
        file.write(content)


# --- the same five entries, in many ways --------------------------------------------------------------------------

PLAIN = [TITLE, HEADINGS, *ENTRIES]


def texts():
    write("same/utf8.csv", text(PLAIN).encode())
    write("same/utf8-bom.csv", b"\xef\xbb\xbf" + text(PLAIN, end="\n").encode())
    write("same/gb18030.csv", text(PLAIN).encode("gb18030"))
    write("same/utf16-tabs.txt", b"\xff\xfe" + text(PLAIN, "\t").encode("utf-16-le"))
    write("same/utf16-big-endian.csv", b"\xfe\xff" + text(PLAIN).encode("utf-16-be"))
    write("same/semicolons.csv", ("sep=;\r\n" + text(PLAIN, ";")).encode("gb18030"))
    forms = ["%Y.%-m.%-d", "%Y%m%d", "%Y/%m/%d", "%Y年%-m月%-d日", "%y-%-m-%-d", "%Y-%m-%d 10:20:30", "%Y . %m . %d"]
    rows, turn = [], 0
    for entry in ENTRIES:
        row = []
        for value in entry:
            if isinstance(value, datetime.date):
                value, turn = value.strftime(forms[turn % len(forms)]), turn + 1
            row.append(value)
        row[4] = f"　{row[4][0]}　{row[4][1:]} "
        row[5] = row[5].translate({i: i - 48 + 0xFF10 for i in range(48, 58)})
        row[10] = str(row[10]).translate({i: i - 48 + 0xFF10 for i in range(48, 58)}) + "人"
        row[11] = f"{row[11]:,}元"
        row[16] = f"￥{row[16]:,}" if row[16] else "—"
        row[14] = row[14] or "／"
        rows.append(row)
    write("same/careless.csv", text([TITLE, HEADINGS, *rows]).encode("gb18030"))
    quoted = [entry[:17] + [f'说"好"，\n第{entry[0]}次'] for entry in ENTRIES]
    write("same/quotes.csv", text([TITLE, HEADINGS, *quoted]).encode())
    write("same/remarks.csv", text([
        TITLE, ["单位：元", "", "填报单位：石桥镇调解中心"], [], HEADINGS, *ENTRIES[:2],
        ["", "小 计", "", "", "", "", "", "", "", "", 4, 57000], ["二、第二季度"], HEADINGS, [], *ENTRIES[2:],
        [6], [7], [8], ["本页合计", "", "", "", "5件"], ["", "", "", "", "合计", "", "", "", "", "", 8, 136000.5],
        ["备注：本表按收件日期排列", "", "", "", "见附件"], ["填表人：周建华", "", "", "审核人：李敏", "2025-12-31"],
    ]).encode("gb18030"))


GROUPS = ["序号", "案件", "", "", "申请人", "", "", "被申请人", "", "", "案由", "涉及人数", "金额（万元）", "",
          "调解员", "办理情况", "", "乡镇"]
UNDER = ["", "编号", "收件日期", "立案时间", "姓名", "身份证号码", "电话", "名称", "统一社会信用代码", "联系电话", "",
         "", "请求", "协议", "", "办结时间", "结果", ""]
GROUPED = ["序号", "案号", "收件日期", "受理日期", "申请人", "身份证号", "联系电话", "被申请人", "统一社会信用代码",
           "备注", "案由", "涉及人数", "请求金额（元）", "协议金额（元）", "调解员", "结案日期", "调解结果", "乡镇"]


def grouped():
    rows = columns(GROUPED)
    for row in rows:
        row[9] = "0377-6000000"
        row[12] = row[12] / 10000
        row[13] = row[13] / 10000 if row[13] else None
    return [TITLE, GROUPS, UNDER, *rows]


def sheets():
    days = [[Day(v.year, v.month, v.day) if isinstance(v, datetime.date) else v for v in entry] for entry in ENTRIES]
    serials = [[Serial(v.year, v.month, v.day) if isinstance(v, datetime.date) else v for v in e] for e in ENTRIES]
    plain = [TITLE, HEADINGS, *days]
    xlsx("same/plain.xlsx", {"台账": plain}, merged=["A1:R1"])
    xlsx("same/inline.xlsx", {"台账": plain}, inline=True)
    xlsx("same/1904.xlsx", {"台账": plain}, date1904=True)
    xlsx("same/1904-unformatted.xlsx", {"台账": [TITLE, HEADINGS, *serials]}, date1904=True)
    formulas = [[Formula(f'"{v}"', v) if isinstance(v, (str, int, float)) and v != "" and i not in (5,) else v
                 for i, v in enumerate(entry)] for entry in days]
    xlsx("same/formulas.xlsx", {"台账": [TITLE, HEADINGS, *formulas]})
    merges = ["A1:R1", "B2:D2", "E2:G2", "H2:J2", "M2:N2", "P2:Q2"]
    merges += [f"{letter}2:{letter}3" for letter in "AKLOR"]
    xlsx("same/two-rows.xlsx", {"台账": grouped()}, merged=merges)
    write("same/two-rows.csv", text(grouped()).encode("gb18030"))
    blanked = [list(entry) for entry in days]
    for row, column in ((1, 12), (1, 13), (3, 12), (3, 13), (4, 13)):
        blanked[row][column] = ""
    xlsx("same/merged-below.xlsx", {"台账": [TITLE, HEADINGS, *blanked]}, merged=["A1:R1", "M3:M4", "N3:N4", "M5:M6", "N5:N7"])
    summary = [["乡镇", "案件数", "成功数", "涉及人数"], ["安皋镇", 2, 1, 4], ["石桥镇", 3, 1, 4]]
    xlsx("same/months.xlsx", {"3月": [TITLE, HEADINGS, *days[:3]], "4月": [HEADINGS, *days[3:]], "5月": [HEADINGS],
                              "汇总": summary, "旧": [HEADINGS, *days]}, hidden=["旧"])
    other = ["结案日期", "调解结果", "协议金额（元）", "被申请人", "统一社会信用代码", "申请人", "联系电话", "身份证号",
             "受理日期", "收件日期", "案由", "请求金额（元）", "涉及人数", "案号", "乡镇", "调解员", "序号"]
    words = ["办结时间", "处理结果", "兑付金额", "用人单位（被投诉单位）", "组织机构代码/信用代码", "劳动者姓名", "手机号码",
             "证件号码", "受理时间", "登记时间", "争议类型", "涉案金额", "人数", "案件编号", "所属街道", "承办人", "NO."]
    rows = columns(other)
    meant = {"调解成功": "达成调解协议", "调解不成": "调解失败，建议仲裁", "撤回申请": "撤诉", "": "正在调解", "达成协议": "调解成功（已履行）"}
    for row in rows:
        row[1] = meant[row[1]]
        row[2], row[11] = row[2] and row[2] / 10000, row[11] / 10000
    xlsx("same/other-words.xlsx", {"Sheet1": [["石桥镇争议处理登记表"], ["", "", "单位：万元"], words, *rows]})
    ods("same/plain.ods", {"台账": [TITLE + [""] * 17, HEADINGS, *days]}, {(0, 0): (1, 18)})
    spans = {(0, 0): (1, 18), (1, 1): (1, 3), (1, 4): (1, 3), (1, 7): (1, 3), (1, 12): (1, 2), (1, 15): (1, 2)}
    spans |= {(1, "ABCDEFGHIJKLMNOPQR".index(letter)): (2, 1) for letter in "AKLOR"}
    ods("same/two-rows.ods", {"台账": [TITLE + [""] * 17, *grouped()[1:]]}, spans)
    ods("same/null-date.ods", {"台账": [TITLE, HEADINGS, *serials]}, epoch=D(1904, 1, 1))


# --- ledgers with something to report -----------------------------------------------------------------------------

def reports():
    names = ["案号", "申请人", "身份证号", "被申请人", "受理日期", "结案日期", "调解结果", "协议金额（元）", "涉及人数"]
    a, b = "411302197504044671", "411302198705287869"
    write("reports.csv", text([
        names,
        [numbered(1), "", a, "甲公司", "2025-02-30", "2025-01-01", "调解成功", "1", "1"],
        [numbered(2), "张三", a, "甲公司", "2025-02-30", "2025-01-01", "调解成功", "1", "1"],
        [numbered(3), "张三", a, "甲公司", "2025-03-05", "2025-03-04", "调解成功", "1", "1"],
        [numbered(4), "张三", a, "甲公司", "2025-03-05", "2025-03-12", "调解成功", "100", "1"],
        ["石劳调〔２０２５〕 ４号", "张三", a, "甲公司", "2025-03-05", "2025-03-12", "调解不成", "", "1"],
        ["", "李四", b, "乙公司", "2025-03-05", "2025-03-12", "达成协议", "200", "1"],
        ["", "李 四", b.translate({i: i - 48 + 0xFF10 for i in range(48, 58)}), "乙公司", "2025.3.5", "2025.3.12", "调解成功", "200", "1"],
        ["", "李四", b, "乙公司", "2025-03-06", "2025-03-12", "达成协议", "200", "1"],
        [numbered(2), "王五", a, "甲公司", "2025-03-05", "", "", "", "1"],
        [numbered(6), "王五", "4.11302E+17", "甲公司", "2025-03-05", "待定", "", "", "1"],
        [numbered(7), "赵六等12人", "4.11302E+17", "甲公司", "2025-03-05", "", "", "", ""],
        [numbered(8), "钱七", "411302197504044672", "甲公司", "2025-03-05", "2025-03-12", "和解", "约三万", "若干"],
        [numbered(9), "孙八", "G12345678", "甲公司", "2025-03-05", "2025-03-12", "归档", "", "2"],
        [numbered(10), "周九", "", "甲公司", "2025-03-05", "", "协调", "", "2"],
        [numbered(11), "=HYPERLINK(\"x\")", "", "甲公司", "2025-03-05", "", "调解成功", "300", "2"],
        [numbered(12), "吴十", "", "甲公司", "", "", "不予受理", "", "1"],
    ]).encode("gb18030"))
    people = [
        ["案号", "申请人", "身份证号", "联系电话", "被申请人", "受理日期", "结案日期", "调解结果", "协议金额（元）"],
        [numbered(1), "张三", "411302197504044671", "13073833652", "甲公司", Day(2025, 3, 5), Day(2025, 3, 12), "调解成功", 100],
        ["", "李四", "411302198705287869", "13308627686", "", "", "", "", 200],
        ["", "王五", 4.11302e17, "", "", "", "", "", 300],
        [numbered(2), "赵六", "", "", "乙公司", Day(2025, 3, 6), "", "", ""],
    ]
    xlsx("people.xlsx", {"台账": people}, merged=["A2:A4", "E2:E4", "F2:F4", "G2:G4", "H2:H4"])
    struck = [
        ["案号", "申请人", "被申请人", "受理日期"], [numbered(1), "张三", "甲公司", "2025-03-05"],
        ["", Struck("孙八"), "", ""],
        [Struck(numbered(2)), Struck("李四"), Struck("乙公司"), Struck("2025-03-05")],
        [numbered(3), Struck("王五"), "丙公司", "2025-03-05"],
        [numbered(4), Struck("赵六钱七", 2), Struck("丁公司"), "2025-03-05"],
    ]
    xlsx("struck.xlsx", {"台账": struck})
    ods("struck.ods", {"台账": struck}, struck=True)
    fods("struck.fods", {"台账": struck})
    again = [struck[0], [numbered(1), Struck("赵六钱七", 2, cell=True), "丁公司", "2025-03-05"]]
    xlsx("struck-again.xlsx", {"台账": again})
    ods("struck-again.ods", {"台账": again}, struck=True)
    fods("struck-again.fods", {"台账": again})
    write("struck-again-2003.xls", xml_2003(again).encode())
    write("struck-2003.xls", xml_2003(struck).encode())
    write("struck-page.xls", page(struck).encode())
    xlsx("formula-without-value.xlsx", {"台账": [
        ["案号", "申请人", "被申请人", "受理日期", "协议金额（元）"],
        [numbered(1), "张三", "甲公司", Day(2025, 3, 5), Formula("1+1", None)]]})
    write("bad-text.csv", text([
        ["案号", "申请人", "被申请人", "受理日期"], [numbered(1), "张\0三", "甲公司", "2025-03-05"],
        [numbered(2), "李四", "乙\0公司", "2025-03-05"], [numbered(3), "王五", "甲" * 20001, "2025-03-05"],
    ]).encode())
    broken = text([["案号", "申请人", "被申请人", "受理日期"], [numbered(1), "张三", "甲公司", "2025-03-05"]])
    write("broken-bytes.csv", broken.encode("gb18030").replace("甲".encode("gb18030"), b"\xff\xff"))


# --- columns and rows that nobody sees ----------------------------------------------------------------------------

def replaced(path, part, *changes):
    """One part of an archive, written anew."""
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name).decode() for name in archive.namelist()}
    for old, new in changes:
        assert old in parts[part]
        parts[part] = parts[part].replace(old, new, 1)
    write_zip(path, parts, stored=("mimetype",))


def hidden():
    """The last two columns and the last row."""
    rows = [["案号", "申请人", "被申请人", "受理日期", "结案日期", "调解结果", "协议金额", "经办科室"],
            [numbered(1), "张三", "甲公司", "2025-03-05", "2025-03-12", "调解成功", "500", "一科"],
            [numbered(2), "李四", "甲公司", "2025-03-06", "", "", "", "二科"]]
    xlsx("hidden.xlsx", {"台账": rows})
    replaced("hidden.xlsx", "xl/worksheets/sheet1.xml",
             ("<sheetData>", '<cols><col min="7" max="7" hidden="1"/><col min="8" max="8" width="0"/></cols><sheetData>'),
             ('<row r="3">', '<row r="3" hidden="1">'))
    ods("hidden.ods", {"台账": rows})
    replaced("hidden.ods", "content.xml",
             ('<table:table-column table:number-columns-repeated="18"/>',
              '<table:table-column table:number-columns-repeated="6"/><table:table-column '
              'table:visibility="collapse" table:number-columns-repeated="2"/>'))
    with zipfile.ZipFile("hidden.ods") as archive:
        last = archive.read("content.xml").decode().rsplit("<table:table-row>", 1)
    replaced("hidden.ods", "content.xml",
             ("<table:table-row>" + last[1], '<table:table-row table:visibility="filter">' + last[1]))
    books = xml_2003(rows).replace("<Table>", '<Table><Column ss:Index="7" ss:Hidden="1"/><Column ss:Width="0"/>')
    books = '<Row ss:Hidden="1">'.join(books.rsplit("<Row>", 1))
    aside = books[books.index("<Worksheet"):books.index("</Worksheet>")].replace("台账", "旧账")
    aside += "<WorksheetOptions><Visible>SheetHidden</Visible></WorksheetOptions></Worksheet></Workbook>"
    write("hidden-2003.xls", books.replace("</Workbook>", aside).encode())
    shown = page(rows).replace("<table>", '<table><col span=6><col style="display:none"><col>')
    shown = shown.replace("<td>经办科室", '<td style="DISPLAY: none">经办科室')
    write("hidden-page.xls", "<tr hidden>".join(shown.rsplit("<tr>", 1)).encode())


# --- files that are refused ---------------------------------------------------------------------------------------

def patched(path, marker, offset, layout, value):
    with open(path, "rb") as file:
        content = bytearray(file.read())
    at = content.index(marker)
    struct.pack_into(layout, content, at + offset, value)
    write(path, content)


def refused():
    with open("same/plain.xlsx", "rb") as file:
        whole = file.read()
    write("refused/truncated.xlsx", whole[:len(whole) // 2])
    write("refused/checksum.xlsx", whole)
    # The checksum of the first entry, in its local header and in the directory.
    patched("refused/checksum.xlsx", b"PK\x03\x04", 14, "<I", 0)
    patched("refused/checksum.xlsx", b"PK\x01\x02", 16, "<I", 0)
    write("refused/bomb.xlsx", whole)
    patched("refused/bomb.xlsx", b"PK\x01\x02", 24, "<I", 300 * 1024 * 1024)
    write("refused/longer-than-it-says.xlsx", whole)
    patched("refused/longer-than-it-says.xlsx", b"PK\x01\x02", 24, "<I", 100)
    doctype = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
    xlsx("refused/doctype.xlsx", {"台账": PLAIN}, doctype=doctype)
    ods("refused/doctype.ods", {"台账": PLAIN}, doctype=doctype)
    ods("refused/encrypted.ods", {"台账": PLAIN}, encrypted=True)
    write("refused/old-or-encrypted.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504))
    write("refused/picture.xlsx", b"\x89PNG\r\n\x1a\n" + bytes(range(32)) * 8)
    write("refused/paper.pdf", b"%PDF-1.7\n1 0 obj\n")
    write("refused/page.xls", b"<html><table><tr><td>" + "案号".encode() + b"</td></tr></table></html>")
    write_zip("refused/letter.docx", {"[Content_Types].xml": HEAD + "<Types/>", "word/document.xml": HEAD + "<x/>"})
    write_zip("refused/photos.zip", {"a.jpg": "x"})
    write_zip("refused/many-entries.xlsx", {f"{i}": "" for i in range(1001)})
    write("refused/open-quote.csv", text(PLAIN).replace("张三", '"张三').encode())
    write("refused/wide.csv", text([HEADINGS + ["x"] * 183, *ENTRIES]).encode())
    ods("refused/repeated.ods", {"台账": PLAIN})
    with zipfile.ZipFile("refused/repeated.ods") as archive:
        content = archive.read("content.xml").decode()
    write_zip("refused/repeated.ods", {"content.xml": content.replace(
        "<table:table-row>", '<table:table-row table:number-rows-repeated="1000000">')})
    write("refused/empty.csv", b"")
    write("refused/blank-lines.csv", b"\r\n,,\r\n")
    xlsx("refused/empty.xlsx", {"Sheet1": []})
    ods("refused/empty.ods", {"Sheet1": []})
    write("refused/no-headings.csv", text(ENTRIES).encode())
    write("refused/other-table.csv", text([["乡镇", "案件数", "人数"], ["安皋镇", 3, 4]]).encode())
    write("refused/headings-alone.csv", text([TITLE, HEADINGS, ["合计"], ["备注：无"]]).encode())


texts()
sheets()
reports()
hidden()
refused()
