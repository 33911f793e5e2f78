<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Intake</name>
    <message>
        <source>1,000 entries in the container at most</source>
        <translation>压缩包内最多1000个文件</translation>
    </message>
    <message>
        <source>256 MB when expanded at most</source>
        <translation>解压后最多256 MB</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>案号</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>收件日期</translation>
    </message>
    <message>
        <source>Accepted on</source>
        <translation>受理日期</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>结案日期</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Respondent</source>
        <translation>被申请人</translation>
    </message>
    <message>
        <source>Credit code</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>案由</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>涉及人数</translation>
    </message>
    <message>
        <source>Amount claimed</source>
        <translation>请求金额</translation>
    </message>
    <message>
        <source>Amount agreed</source>
        <translation>协议金额</translation>
    </message>
    <message>
        <source>Mediator</source>
        <translation>调解员</translation>
    </message>
    <message>
        <source>Township</source>
        <translation>乡镇</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>调解结果</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>A quotation mark in the text is opened and never closed, so that fields run into each other. Save the file again from the spreadsheet program.</source>
        <translation>文本中有一个引号没有配对，各栏内容连在了一起。请用表格软件重新保存该文件。</translation>
    </message>
    <message>
        <source>The cell holds an error or a formula without a value; it was left empty.</source>
        <translation>单元格是错误值，或公式没有保存结果，已按空白处理。</translation>
    </message>
    <message>
        <source>The text holds characters that could not be read. Compare it with the original.</source>
        <translation>文字中有无法识别的字符。请与原件核对。</translation>
    </message>
    <message>
        <source>The spreadsheet kept the ID number as a number and lost its last digits. The case is kept without it.</source>
        <translation>表格把身份证号存成了数字，末几位已丢失。案件照常导入，身份证号留空。</translation>
    </message>
    <message>
        <source>“%1” is not a number of people; one was counted.</source>
        <translation>“%1”不是人数，按1人计。</translation>
    </message>
    <message>
        <source>“%1” is not a date that exists. Correct it in the ledger and import again.</source>
        <translation>“%1”不是有效日期。请在台账中更正后重新导入。</translation>
    </message>
    <message>
        <source>The case was closed on %1, before it was accepted on %2. Correct the ledger and import again.</source>
        <translation>结案日期%1早于受理日期%2。请在台账中更正后重新导入。</translation>
    </message>
    <message>
        <source>“%1” is not known as a result; the case was kept open.</source>
        <translation>“%1”不是已知的调解结果，案件按未结导入。</translation>
    </message>
    <message>
        <source>The ledger has a result and no closing date.</source>
        <translation>台账有调解结果而没有结案日期。</translation>
    </message>
    <message>
        <source>The applicant&apos;s name is missing. Add it to the ledger, or register the case by hand.</source>
        <translation>缺少申请人姓名。请在台账中补填，或手工登记该案件。</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>第%1行</translation>
    </message>
    <message>
        <source>row %1 of sheet “%2”</source>
        <translation>工作表“%2”第%1行</translation>
    </message>
    <message>
        <source>This is the same case as %1, which stays, but they conflict: “%2” there, “%3” here. Decide which is right.</source>
        <translation>与%1是同一案件，保留前者，但两者不一致：前者为“%2”，本行为“%3”。请核实以哪一行为准。</translation>
    </message>
    <message>
        <source>This is the same case as %1, which stays.</source>
        <translation>与%1是同一案件，保留前者。</translation>
    </message>
    <message>
        <source>An earlier import brought this case already.</source>
        <translation>该案件此前已经导入。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件是空的。</translation>
    </message>
    <message>
        <source>No row of the file reads as the headings of a ledger. Looked for was a row that names the applicant and at least two of: %1. Choose the columns by hand.</source>
        <translation>文件中没有找到台账的表头。表头应有申请人一栏，并至少有以下栏目中的两栏：%1。请手工指定各栏。</translation>
    </message>
    <message>
        <source>Headings of a ledger were found, but no case stands below them.</source>
        <translation>找到了台账表头，但表头下没有案件。</translation>
    </message>
    <message>
        <source>The file is damaged or incomplete. Copy it again from where it came from, or open and save it in the spreadsheet program.</source>
        <translation>文件已损坏或不完整。请重新复制，或用表格软件打开后另存。</translation>
    </message>
    <message>
        <source>The file is protected by a password or in the old .xls format. Open it in the spreadsheet program and save it as .xlsx without a password.</source>
        <translation>文件设有密码，或是旧的 .xls 格式。请用表格软件打开，另存为不设密码的 .xlsx 文件。</translation>
    </message>
    <message>
        <source>The file is not a spreadsheet. Choose an .xlsx, .ods or .csv file.</source>
        <translation>该文件不是表格。请选择 .xlsx、.ods 或 .csv 文件。</translation>
    </message>
    <message>
        <source>The file contains a document type declaration, which no spreadsheet program writes. It was not read.</source>
        <translation>文件含有文档类型声明，表格软件不会写入这种内容。未读取该文件。</translation>
    </message>
    <message>
        <source>The file is larger than is read from outside: %1. Split it into several files.</source>
        <translation>文件超过了外来文件的限额：%1。请拆分成几个文件。</translation>
    </message>
    <message>
        <source>200 columns and 2,000,000 cells at most</source>
        <translation>最多200列、200万个单元格</translation>
    </message>
    <message>
        <source>50 MB at most</source>
        <translation>最多50 MB</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: %2</source>
        <translation>无法打开“%1”：%2</translation>
    </message>
    <message>
        <source>%1 lies in the future; today is %2. Correct it in the ledger and import again.</source>
        <translation>%1尚未到来，今天是%2。请在台账中更正后重新导入。</translation>
    </message>
    <message>
        <source>The ledger says received on %1 and accepted before that, on %2. The case is entered as received on the day of its acceptance.</source>
        <translation>台账记载的收件日期%1晚于受理日期%2，收件日期按受理之日录入。</translation>
    </message>
    <message>
        <source>The case has a closing date and no result; it was kept open. Record by hand how it ended.</source>
        <translation>本案有结案日期，没有处理结果，按未结案件录入。请人工补录结案方式。</translation>
    </message>
    <message>
        <source>The case is closed, but “%1” does not say how; it was kept open. Record by hand how it ended.</source>
        <translation>本案已结，但“%1”没有说明如何结案，按未结案件录入。请人工补录结案方式。</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>The JSON is larger than 4 MB. Split it.</source>
        <translation>JSON 超过 4 MB。请拆分。</translation>
    </message>
    <message>
        <source>The JSON</source>
        <translation>该 JSON</translation>
    </message>
    <message>
        <source>The JSON, line 1: It is not an object in braces.</source>
        <translation>该 JSON，第 1 行：不是以花括号括起的对象。</translation>
    </message>
</context>
</TS>
