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
        <source>The cell holds an error or a formula without a value; it was left empty.</source>
        <translation>单元格是错误值，或公式没有保存结果，已按空白处理。</translation>
    </message>
    <message>
        <source>The text holds characters that could not be read. Compare it with the original.</source>
        <translation>文字中有无法识别的字符。请与原件核对。</translation>
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
        <source>200 columns, 2,000,000 cells and 100,000 characters in a cell at most</source>
        <translation>最多200列、200万个单元格，每个单元格最多10万字</translation>
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
    <message>
        <source>“%1” is not an amount by itself; it was left empty. Enter the amount by hand.</source>
        <translation>“%1”本身不是一个金额，已留空。请手工补录。</translation>
    </message>
    <message>
        <source>Mediated on</source>
        <translation>调解日期</translation>
    </message>
    <message>
        <source>Kind of paper</source>
        <translation>证件类型</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>隐藏行</translation>
    </message>
    <message>
        <source>The row is hidden in the spreadsheet (隐藏); it was taken in.</source>
        <translation>该行在表格中被隐藏，已一并读入。</translation>
    </message>
    <message>
        <source>The headings above this row do not read as those of a ledger. Choose the columns by hand, or import these rows from a file of their own.</source>
        <translation>该行上方的表头读不出是台账。请手工指定各栏，或将这几行另存为一个文件导入。</translation>
    </message>
    <message>
        <source>The cell holds a picture, which is not read. Attach it to the case by hand.</source>
        <translation>单元格里是图片，未读入。请手工作为附件加入案件。</translation>
    </message>
    <message>
        <source>“%1” was read as several names, split at the blank.</source>
        <translation>“%1”按空格拆成多个姓名。</translation>
    </message>
    <message>
        <source>“%1” does not say how many others there are; those who are named were counted.</source>
        <translation>“%1”未写明还有几人，只计入写了姓名的人。</translation>
    </message>
    <message>
        <source>The ledger says “%1”, by the ID number it is “%2”. Compare it with the paper.</source>
        <translation>台账写“%1”，按身份证件号码应为“%2”。请与证件核对。</translation>
    </message>
    <message>
        <source>The ledger says born on %1, by the ID number it is %2. Compare it with the paper.</source>
        <translation>台账写出生于%1，按身份证件号码应为%2。请与证件核对。</translation>
    </message>
    <message>
        <source>The applicant&apos;s name cannot be stored: it is too long, or holds characters that no store gives back. Correct it in the ledger and import again.</source>
        <translation>申请人姓名无法保存：过长，或含有无法存取的字符。请在台账中改正后重新导入。</translation>
    </message>
    <message>
        <source>“%1” is about the amount; %2 was entered.</source>
        <translation>“%1”是大约的金额，按%2录入。</translation>
    </message>
    <message>
        <source>“%1” is not a number of people; %2 were counted.</source>
        <translation>“%1”不是人数，按%2人计。</translation>
    </message>
    <message>
        <source>“%1” can be read as %2, and nothing in the file says which. Write the year with four digits and import again.</source>
        <translation>“%1”可以读作%2，文件中没有依据判断。请把年份写成四位后重新导入。</translation>
    </message>
    <message>
        <source>“%1” was read as %2: the file writes the year last.</source>
        <translation>“%1”读作%2：该文件把年份写在最后。</translation>
    </message>
    <message>
        <source>The row has no day of receipt, acceptance or closing. Add it to the ledger and import again.</source>
        <translation>该行没有收件、受理或结案日期。请在台账中补上后重新导入。</translation>
    </message>
    <message>
        <source>The ledger has no closing day; the day of the mediation, %1, was taken for it.</source>
        <translation>台账没有结案日期，以调解日期%1作为结案日期。</translation>
    </message>
    <message>
        <source>“%1” tells of a settlement and a withdrawal: it counts as withdrawn, and the settlement is kept as a note.</source>
        <translation>“%1”既写和解又写撤回：按撤回计，和解情况保留在备注中。</translation>
    </message>
    <message>
        <source>“%1” was read as “%2”.</source>
        <translation>“%1”读作“%2”。</translation>
    </message>
    <message>
        <source>The ledger has a result and no closing date; the case was kept open. Record by hand when it ended.</source>
        <translation>台账有结果而没有结案日期，案件保留为在办。请手工补记结案日。</translation>
    </message>
    <message>
        <source>The day of acceptance is missing; it was counted from the closing day, %1.</source>
        <translation>没有受理日期，自结案日%1起算。</translation>
    </message>
    <message>
        <source>The day of acceptance is missing; it was counted from the day of receipt, %1.</source>
        <translation>没有受理日期，自收件日%1起算。</translation>
    </message>
    <message>
        <source>The sum of the amounts is larger than can be stored; this one was left out.</source>
        <translation>金额合计超出可保存的上限，本项未计入。</translation>
    </message>
    <message>
        <source>The row says who, and nothing of a case of its own: it was read as another person of the case above, in row %1.</source>
        <translation>该行只写了人，没有自己的案件内容：作为上方第%1行案件的另一名当事人读入。</translation>
    </message>
    <message>
        <source>The amounts were read in units of %1 yuan, as this row says.</source>
        <translation>按本行所写单位读金额：每1等于%1元。</translation>
    </message>
    <message>
        <source>The reading was stopped.</source>
        <translation>读取已停止。</translation>
    </message>
    <message>
        <source>This is a workbook in the format %1, which is not read here. Open it in WPS or Excel, save it as .xlsx, and import that file.</source>
        <translation>这是%1格式的表格，本程序不能直接读取。用 WPS 或 Excel 打开，另存为 .xlsx 后再导入。</translation>
    </message>
    <message>
        <source>open</source>
        <translation>在办</translation>
    </message>
    <message>
        <source>agreement reached</source>
        <translation>调解成功</translation>
    </message>
    <message>
        <source>settled privately</source>
        <translation>和解</translation>
    </message>
    <message>
        <source>no agreement</source>
        <translation>调解不成</translation>
    </message>
    <message>
        <source>application withdrawn</source>
        <translation>撤回申请</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>不予受理</translation>
    </message>
    <message>
        <source>handed over elsewhere</source>
        <translation>移送</translation>
    </message>
    <message>
        <source>not clear</source>
        <translation>不明确</translation>
    </message>
    <message>
        <source>a sum</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>a remark</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>headings</source>
        <translation>表头</translation>
    </message>
    <message>
        <source>a title, or nothing that tells of a case</source>
        <translation>标题，或没有案件内容</translation>
    </message>
    <message>
        <source>The file has no sheet “%1”. It has: %2.</source>
        <translation>文件没有工作表“%1”。现有：%2。</translation>
    </message>
    <message>
        <source>another sheet was chosen</source>
        <translation>选择了其他工作表</translation>
    </message>
    <message>
        <source>the sheet is hidden</source>
        <translation>工作表被隐藏</translation>
    </message>
    <message>
        <source>it shows how to fill the ledger in</source>
        <translation>是填写样例</translation>
    </message>
    <message>
        <source>it has no headings of a ledger</source>
        <translation>没有台账的表头</translation>
    </message>
    <message>
        <source>its headings are others</source>
        <translation>表头不同</translation>
    </message>
    <message>
        <source>The ledger does not say on which day it was not accepted; the day of receipt was taken.</source>
        <translation>台账没有写不予受理的日期，以收件日为准。</translation>
    </message>
    <message>
        <source>The row tells of an arbitration, which is no mediation of this office. Import it in the office of the arbitration court or tribunal.</source>
        <translation>本行是仲裁案件，不是本单位的调解案件。请在仲裁院或分庭的机构文件中导入。</translation>
    </message>
    <message>
        <source>The row tells of a lawsuit, which is no case of this office.</source>
        <translation>本行是诉讼案件，不是本单位的案件。</translation>
    </message>
    <message>
        <source>The row tells of no dispute, but of advice or a petition: it is no case.</source>
        <translation>本行是咨询或信访，不是争议案件。</translation>
    </message>
    <message>
        <source>decided by award</source>
        <translation>裁决</translation>
    </message>
    <message>
        <source>A quotation mark in the text is opened and never closed, so that fields run into each other. Open the file in WPS or Excel, save it as .xlsx, and import that file.</source>
        <translation>文本中有一个引号没有配对，各栏内容连在了一起。用 WPS 或 Excel 打开，另存为 .xlsx 后再导入。</translation>
    </message>
    <message>
        <source>The spreadsheet kept the ID number as a number and lost its last digits. The case is kept without it. In WPS or Excel, set “Format Cells” of the column to Text and type the number anew.</source>
        <translation>表格把身份证号存成了数字，末几位已丢失。案件照常导入，身份证号留空。在 WPS 或 Excel 中把该列“设置单元格格式”改为“文本”，再重新输入号码。</translation>
    </message>
    <message>
        <source>The file is damaged or incomplete. Open it in Excel (“Repair”) or WPS, save it with “Save as” as .xlsx, and import that file; where it does not open there either, copy it again from where it came from.</source>
        <translation>文件已损坏或不完整。用 WPS 或 Excel 打开（Excel 询问是否修复时选“是”），另存为 .xlsx 后再导入；在那里也打不开的，请重新复制或向提供者再要一份。</translation>
    </message>
    <message>
        <source>The file contains a document type declaration, which no spreadsheet program writes. It was not read. Open it in WPS or Excel, save it as .xlsx, and import that file.</source>
        <translation>文件含有文档类型声明，表格软件不会写入这种内容，未读取该文件。用 WPS 或 Excel 打开，另存为 .xlsx 后再导入。</translation>
    </message>
    <message>
        <source>The file is larger than is read from outside: %1. In WPS or Excel, save the years or months as several files, and delete empty columns and rows behind the table.</source>
        <translation>文件超过了外来文件的限额：%1。请在 WPS 或 Excel 中按年或按月分别另存为几个文件，并删除表格之外的空行、空列。</translation>
    </message>
    <message>
        <source>The spreadsheet took “%1” for a number or a date and changed it; it was left empty. In WPS or Excel, set “Format Cells” of the column to Text and type it anew.</source>
        <translation>表格软件把“%1”当作数字或日期改动过，已留空。在 WPS 或 Excel 中把该列“设置单元格格式”改为“文本”，再重新输入。</translation>
    </message>
    <message>
        <source>The file is protected by a password, or an old .xls file that cannot be read. Open it in WPS or Excel, take the password away (Excel: File, Info, Protect Workbook, Encrypt with Password; WPS: File, Document Encryption), save it as .xlsx, and import that file.</source>
        <translation>文件有密码保护，或是无法读取的旧 .xls 文件。用 WPS 或 Excel 打开，去掉密码（Excel：文件—信息—保护工作簿—用密码进行加密，清空密码；WPS：文件—文档加密—密码加密，清空密码），另存为 .xlsx 后再导入。</translation>
    </message>
    <message>
        <source>The file is not a spreadsheet. Choose an .xlsx, .xls, .ods or .csv file; a table in a Word or PDF document is copied into WPS or Excel and saved there as .xlsx.</source>
        <translation>文件不是表格。请选择 .xlsx、.xls、.ods 或 .csv 文件；Word、PDF 里的表格，先复制到 WPS 或 Excel，另存为 .xlsx 后再导入。</translation>
    </message>
    <message>
        <source>“%1” in the file was corrected by hand to “%2”.</source>
        <translation>文件写“%1”，已手工更正为“%2”。</translation>
    </message>
    <message>
        <source>Row %1 of the file does not say “%2” any more: it was changed after it was read. Read it again and correct it anew.</source>
        <translation>文件第 %1 行已不再是“%2”：读取之后文件又被修改。请重新读取，再行更正。</translation>
    </message>
    <message>
        <source>The serial number (流水号) is missing, or the spreadsheet changed it: nobody could be answered.</source>
        <translation>缺少流水号，或流水号被表格软件改动：无法回复。</translation>
    </message>
    <message>
        <source>The respondent is missing: whom is the application against?</source>
        <translation>缺少被申请人：申请针对谁？</translation>
    </message>
    <message>
        <source>“%1” is no time of day; it was left out.</source>
        <translation>“%1”不是时刻，未采用。</translation>
    </message>
    <message>
        <source>it does not have the columns %1</source>
        <translation>没有这些列：%1</translation>
    </message>
    <message>
        <source>No row of the file has the headings of applications. Needed are: %1.</source>
        <translation>文件中没有一行是申请的表头。必须有：%1。</translation>
    </message>
    <message>
        <source>The headings of applications were found, but none stands below them.</source>
        <translation>找到了申请的表头，但下面没有申请。</translation>
    </message>
    <message>
        <source>“%1” was read as several names, split at the word between them.</source>
        <translation>“%1”已按其中的“和”“与”“及”拆分为多个名称。</translation>
    </message>
    <message>
        <source>“%1” may mean another number of people; %2 were counted.</source>
        <translation>“%1”所指人数不能确定，已按%2人计。</translation>
    </message>
    <message>
        <source>The cell holds a number or other notes beside the name; they were left out. Enter them by hand.</source>
        <translation>该单元格在姓名之外还有号码或其他说明，未读入。请手工录入。</translation>
    </message>
    <message>
        <source>No person of the row can have the ID number; it was left out.</source>
        <translation>该行没有可以持有此证件号码的自然人，号码未读入。</translation>
    </message>
    <message>
        <source>No company of the row can have the credit code; it was left out.</source>
        <translation>该行没有可以持有此信用代码的单位，代码未读入。</translation>
    </message>
    <message>
        <source>“%1” was read as a worker and “%2” as the employer; by their names it may be the other way about. Compare it with the papers.</source>
        <translation>“%1”已作为劳动者、“%2”已作为用人单位读入，但从名称看可能相反。请与材料核对。</translation>
    </message>
    <message>
        <source>“%1” says neither 男 nor 女; it was left empty.</source>
        <translation>“%1”既不是“男”也不是“女”，已留空。</translation>
    </message>
    <message>
        <source>“%1” is not a birth date that can be; it was left empty.</source>
        <translation>“%1”不是可能的出生日期，已留空。</translation>
    </message>
    <message>
        <source>The column holds the amount of each person or month, which is no sum; it was left empty. Enter the sum by hand.</source>
        <translation>该栏是每人或每月的金额，不是总额，已留空。请手工录入总额。</translation>
    </message>
    <message>
        <source>“%1” in units of %2 yuan is %3. Compare it with the papers.</source>
        <translation>“%1”按每单位%2元计为%3元。请与材料核对。</translation>
    </message>
    <message>
        <source>The ledger calls the row void (作废); it is no case.</source>
        <translation>台账注明该行作废，不作为案件导入。</translation>
    </message>
    <message>
        <source>its name says that it is void</source>
        <translation>工作表名称表明其已作废</translation>
    </message>
    <message>
        <source>struck through</source>
        <translation>已划掉</translation>
    </message>
    <message>
        <source>The ledger strikes the row through; it is no case.</source>
        <translation>台账中该行已划掉，不作为案件。</translation>
    </message>
    <message>
        <source>It came without this: %1. Enter it by hand.</source>
        <translation>当时没有：%1。请手工补录。</translation>
    </message>
    <message>
        <source>The applicant is struck through, and nobody is named in his place: the row is no case.</source>
        <translation>申请人已划掉，也没有写明换成谁：该行不作为案件。</translation>
    </message>
    <message>
        <source>“%1” is struck through, whole or in part; what is struck through was left out.</source>
        <translation>“%1”全部或者部分已划掉；划掉的内容未读入。</translation>
    </message>
    <message>
        <source>This case stands here already, as %1.</source>
        <translation>本单位已有此案：%1。</translation>
    </message>
    <message>
        <source>It was not accepted here; the ledger says: accepted on %1.</source>
        <translation>本单位记录为尚未受理，台账写的是 %1 受理。</translation>
    </message>
    <message>
        <source>It is open here; the ledger says: %1.</source>
        <translation>这里尚在办；台账写：%1。</translation>
    </message>
    <message>
        <source>They contradict each other: “%1” here, “%2” in the ledger. Decide which is right.</source>
        <translation>两处不一致：本单位记录为“%1”，台账为“%2”。请核定以哪个为准。</translation>
    </message>
    <message>
        <source>By person and day it is the same case, though the respondent is “%1” here and “%2” in the ledger. Correct the name by hand where the ledger is right.</source>
        <translation>按申请人和日期是同一件案件，只是被申请人本单位记为“%1”，台账写作“%2”。如以台账为准，请手工更正名称。</translation>
    </message>
    <message>
        <source>A case of the same person and day stands here, %1, against “%2”. The row was taken in as another one; where it is the same, leave it out, or write it as it stands here.</source>
        <translation>本单位已有同一申请人、同一日期的案件 %1，被申请人为“%2”。该行按另一件案件读入；如是同一件，请不要导入该行，或者按本单位的记录改写。</translation>
    </message>
    <message>
        <source>This may be the same case as %1: the same person, company and day. Both were taken in; where they are one, leave one of them out.</source>
        <translation>可能与%1是同一件：申请人、单位和日期相同。两行都按各自的案件读入；如是同一件，请排除其中一行。</translation>
    </message>
    <message>
        <source>No case begins in row %1, so there is nothing to leave out. Name the first row of a case, and its sheet where the file has several.</source>
        <translation>第 %1 行不是案件的首行，没有可以排除的。请写案件的首行；文件有几张工作表的，还要写明是哪一张。</translation>
    </message>
    <message>
        <source>It was left out by hand.</source>
        <translation>人工排除，不导入。</translation>
    </message>
    <message>
        <source>The number %1 belongs to another case here: %2 against %3. The ledger says %4 against %5. Find out which number is wrong.</source>
        <translation>案号%1在本单位是另一件案件的：%2与%3。台账写的是：%4与%5。请核对哪一个案号有误。</translation>
    </message>
    <message>
        <source>“%1” is larger than can be stored; it was left empty. Compare it with the papers.</source>
        <translation>“%1”超出可录入的最大金额，已留空。请对照材料核实。</translation>
    </message>
    <message>
        <source>“%1” points to another cell, which cannot be told with certainty; it was left empty. Enter by hand what is meant.</source>
        <translation>“%1”指的是别的单元格，无法确定是哪一格，已留空。请按原意手工录入。</translation>
    </message>
    <message>
        <source>“%1” is a formula, whose value the file does not have; it was left empty. Open the file in WPS or Excel, save it again, and import that file.</source>
        <translation>“%1”是公式，文件里没有保存计算结果，已留空。请用 WPS 或 Excel 打开文件，重新保存后再导入。</translation>
    </message>
    <message>
        <source>“%1” also names somebody who is no party of this side, such as a representative or a third person; he was left out. Enter him by hand.</source>
        <translation>“%1”中还写了代理人、第三人等不属于本方当事人的人，未列入当事人。请手工补录。</translation>
    </message>
    <message>
        <source>“%1” means somebody else, too, whom it does not name; only those who are named were entered. Enter the others by hand.</source>
        <translation>“%1”还指一个没有写姓名的人，只录入了写明姓名的人。请手工补录其他人。</translation>
    </message>
    <message>
        <source>“%1” may be no name as it stands. Compare it with the papers.</source>
        <translation>“%1”可能不是完整的姓名，或不止一人，已照原样录入。请对照材料核实。</translation>
    </message>
    <message>
        <source>“%1” is no name; it was left out.</source>
        <translation>“%1”不是姓名或名称，未录入。</translation>
    </message>
    <message>
        <source>The numbers in the cell (%1) and the people of the row (%2) do not match; no number was entered. Enter them by hand.</source>
        <translation>单元格里有%1个号码，本行可以对应的人有%2个，对不上，号码都未录入。请手工录入。</translation>
    </message>
    <message>
        <source>The codes in the cell (%1) and the companies of the row (%2) do not match; no code was entered. Enter them by hand.</source>
        <translation>单元格里有%1个信用代码，本行可以对应的单位有%2家，对不上，代码都未录入。请手工录入。</translation>
    </message>
    <message>
        <source>“%1” names no applicant. Write the name into the ledger, or register the case by hand.</source>
        <translation>“%1”没有写出申请人的姓名。请在台账中写明姓名，或手工登记该案件。</translation>
    </message>
    <message>
        <source>“%1” is %2 yuan, more than a case here is likely to be about. Compare it with the papers.</source>
        <translation>“%1”即%2元，金额异常大。请对照材料核实。</translation>
    </message>
    <message>
        <source>The column says %1, the names are %2; %3 were counted.</source>
        <translation>人数栏写的是%1，姓名栏写的是%2，两者不一致，已按%3人计。</translation>
    </message>
    <message>
        <source>%1 people are a great many for one case. Compare it with the papers.</source>
        <translation>一个案件有%1人，人数异常多。请对照材料核实。</translation>
    </message>
    <message>
        <source>The cell holds an error or a formula whose value the file does not have. Open the file in WPS or Excel, save it again, and import that file.</source>
        <translation>单元格是错误值，或是公式而文件里没有保存计算结果。请用 WPS 或 Excel 打开文件，改正后重新保存，再导入。</translation>
    </message>
    <message>
        <source>“%1” points to another cell, and that is not read as a date. Write the date itself.</source>
        <translation>“%1”指的是别的单元格，不能当作日期。请在台账中写明日期后重新导入。</translation>
    </message>
    <message>
        <source>“%1” is a time without a day. Write the date and import again.</source>
        <translation>“%1”只有时间，没有日期。请在台账中写明日期后重新导入。</translation>
    </message>
    <message>
        <source>“%1” can be read as %2: which number is the month and which the day, nothing in the file says. Write it as %3, year first, and import again.</source>
        <translation>“%1”可以读作%2：哪个数是月、哪个数是日，文件里无从判断。请按年在前的写法（如%3）改写后重新导入。</translation>
    </message>
    <message>
        <source>“%1” is a time of another time zone; in China it is %2, which was entered.</source>
        <translation>“%1”是其他时区的时间，换算成北京时间是%2，已按此录入。</translation>
    </message>
    <message>
        <source>“%1” has a time that does not exist; the day, %2, was entered. Compare it with the papers.</source>
        <translation>“%1”中的时间不存在，只按日期%2录入。请对照材料核实。</translation>
    </message>
    <message>
        <source>“%1” stands in place of a date; no date was entered.</source>
        <translation>日期栏里写的是“%1”，没有日期，日期未录入。</translation>
    </message>
    <message>
        <source>The cell points to the row above (同上); “%1” was read, as stands there.</source>
        <translation>该格写的是“同上”一类的字样，已按上一行读作“%1”。请核对。</translation>
    </message>
    <message>
        <source>“%1” does not say whether the amounts were claimed or agreed; they were read as claimed. Where they were agreed, choose the column as “%2” and read the file again.</source>
        <translation>“%1”没有写明是请求金额还是协议金额，已按请求金额读取。如为协议金额，请把该列指定为“%2”后重新读取。</translation>
    </message>
    <message>
        <source>The text is written in Big5, as programs set to traditional Chinese write it, and is not read here. In Excel, open it with “Data”, “From Text/CSV” and the file origin “950: Chinese Traditional (Big5)”, save it with “Save As” as “CSV UTF-8” or .xlsx, and import that file. In WPS, open it, choose that encoding, and save it in the same way.</source>
        <translation>文件是 Big5（繁体中文）编码的文本，这里不能读取。在 Excel 中用“数据”“从文本/CSV”打开，文件原始格式选“950: 繁体中文(Big5)”，再“另存为”“CSV UTF-8”或 .xlsx，然后导入；在 WPS 中打开时选择该编码，同样另存后再导入。</translation>
    </message>
    <message>
        <source>“%1” was to be column %2, and the table has only %3 columns. Choose one of them.</source>
        <translation>“%1”指定为第%2列，但表格只有%3列。请改选其中一列。</translation>
    </message>
    <message>
        <source>“%1” is no number of a paper; it was left out.</source>
        <translation>“%1”不是证件号码，未录入。</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>没有结果</translation>
    </message>
    <message>
        <source>The number is written “%1” there.</source>
        <translation>案号原写作“%1”。</translation>
    </message>
    <message>
        <source>It is open here; the ledger says: %1. That is before the case began here, on %2: nothing can be taken over.</source>
        <translation>这里尚在办；台账写：%1，早于本单位记录的收件或受理日%2，不能据此结案。请核对日期。</translation>
    </message>
    <message>
        <source>As long as they contradict each other, nothing is taken over.</source>
        <translation>须先核定不一致之处，未据此更新本案。</translation>
    </message>
    <message>
        <source>It is closed here: %1. The ledger says “%2”.</source>
        <translation>本单位已结案：%1；台账写的是“%2”。</translation>
    </message>
    <message>
        <source>It is open here; the ledger says “%1”, which does not tell how or when it ended. It stays open: record its end by hand.</source>
        <translation>这里尚在办；台账写的是“%1”，看不出怎样结案、何时结案，仍按在办处理。请核实后手工登记结案。</translation>
    </message>
    <message>
        <source>It was not accepted here; it now is, as the ledger says: on %1.</source>
        <translation>本案原未受理，已按台账登记：%1 受理。</translation>
    </message>
    <message>
        <source>It was open here; it is now closed, as the ledger says: %1.</source>
        <translation>本案原在办，已按台账登记结案：%1。</translation>
    </message>
    <message>
        <source>%1: “%2” here, “%3” in the ledger</source>
        <translation>%1：本单位记为“%2”，台账为“%3”</translation>
    </message>
    <message>
        <source>They differ: %1. Decide which is right, and correct it.</source>
        <translation>两处不一致：%1。请核定以哪个为准并更正。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>By its number it is the same case, though the respondent is “%1” here and “%2” in the ledger. Correct the name by hand where the ledger is right.</source>
        <translation>按案号是同一件案件，只是被申请人本单位记为“%1”，台账写作“%2”。如以台账为准，请手工更正名称。</translation>
    </message>
    <message>
        <source>%1: “%2” there, “%3” here</source>
        <translation>%1：前者为“%2”，本行为“%3”</translation>
    </message>
    <message>
        <source>By this row it was closed on %1, before it began on %2.</source>
        <translation>按本行，案件于%1结案，早于收件或受理的%2，未据此结案。</translation>
    </message>
    <message>
        <source>What that row did not say was taken from here: %1.</source>
        <translation>前者没有写的，已取自本行：%1。</translation>
    </message>
    <message>
        <source>%1 tells of the same case; from there was taken: %2.</source>
        <translation>%1写的是同一案件，本案以下内容取自该行：%2。</translation>
    </message>
    <message>
        <source>So the case ended: %1.</source>
        <translation>案件据此结案：%1。</translation>
    </message>
    <message>
        <source>The person, the company and the days are the same, and the cause is another: it may be a second case. It was not taken in; where it is one, give it a number of its own in the ledger and import again.</source>
        <translation>申请人、单位和日期都相同，案由不同，可能是另一件案件。本行未导入；如确是另一件，请在台账中写上它自己的案号后再导入。</translation>
    </message>
    <message>
        <source>A case of the same company and day stands here, %1, of which the file does not tell: its applicant is “%2”, the row says “%3”. The row was taken in as another case; where the name alone was corrected, leave it out and correct the name here.</source>
        <translation>本单位有同一被申请人、同一日期的案件 %1，申请人为“%2”，本文件中没有写到它；该行写的是“%3”，按另一件案件读入。如只是姓名改正，请不要导入该行，并在本单位更正姓名。</translation>
    </message>
    <message>
        <source>“%1” counts the rows and was not taken for the number of the case; it is kept with the note. So with every such number of the column.</source>
        <translation>“%1”只是各行的顺序号，没有当作案号，原样记入案件备注；该栏其他顺序号同样处理。</translation>
    </message>
    <message>
        <source>The cell is merged with those of the cases above, with the first of which it stays; here it was left empty. Enter what belongs to this case by hand.</source>
        <translation>该单元格与上方案件合并，内容记在合并的第一件案件，本案留空。请手工补录属于本案的部分。</translation>
    </message>
    <message>
        <source>The cell is merged with those of the cases below; all that it says stays with this one. Divide it by hand.</source>
        <translation>该单元格与下方案件合并，全部内容记在本案。请手工分到各案。</translation>
    </message>
    <message>
        <source>The row was read as another person of the case in row %1, which says “%2” here. “%3” was not taken: where it is a case of its own, give it a number of its own.</source>
        <translation>该行作为第%1行案件的另一名当事人读入。该栏第%1行为“%2”，本行的“%3”未采用；如是单独的案件，请写上它自己的案号。</translation>
    </message>
    <message>
        <source>The column is hidden in the spreadsheet (隐藏); it was read as “%1”.</source>
        <translation>该栏在表格中被隐藏，已作为“%1”读入。</translation>
    </message>
    <message>
        <source>The column is hidden in the spreadsheet (隐藏); what it says is kept with the note of each case.</source>
        <translation>该栏在表格中被隐藏，内容记入各案备注。</translation>
    </message>
    <message>
        <source>“%1” is the number of another case already: the numbers of the column count the rows. Such a number was not taken for the number of the case and is kept with the note.</source>
        <translation>“%1”已是另一件案件的案号，可见该栏只是从头编起的顺序号。这样的号没有当作案号，原样记入案件备注。</translation>
    </message>
    <message>
        <source>These sheets are hidden and were not read: %1. Name the sheet that is meant.</source>
        <translation>以下工作表被隐藏，没有读：%1。如要导入，请取消隐藏，或者指定工作表。</translation>
    </message>
    <message>
        <source>The number %1 stands in %2 already, which stays: %3 against %4. This row says %5 against %6 and was not taken in. Find out whether the number is wrong, or a name.</source>
        <translation>案号%1在%2已经出现，保留前者：%3与%4。本行是%5与%6，未导入。请核对是案号有误，还是姓名、单位有误。</translation>
    </message>
    <message>
        <source>“%1” was read as %2; what else the cell says is kept with the note.</source>
        <translation>“%1”读作 %2；单元格里其余的话随备注保留。</translation>
    </message>
    <message>
        <source>“%1” is less than one, and .xls does not tell whether it is shown as a percentage. Compare it with the papers.</source>
        <translation>“%1”不到 1，而 .xls 文件不说明它是否显示为百分数。请与材料核对。</translation>
    </message>
    <message>
        <source>“%1” is no number; it was left empty.</source>
        <translation>“%1”不是号码，已留空。</translation>
    </message>
    <message>
        <source>Two columns say the same thing, and the first was read; “%1” in this one was not taken and is kept with the note. Enter it by hand where it is right.</source>
        <translation>有两栏含义相同，读取的是前一栏；本栏的“%1”未采用，随备注保留。如本栏为准，请手工录入。</translation>
    </message>
    <message>
        <source>A unit of the amounts stands here or beside the table that could not be read with certainty; they were read in units of %1 yuan. Compare them with the papers.</source>
        <translation>此处或表外写有金额单位，但无法确定其含义；金额按每单位 %1 元读取。请与材料核对。</translation>
    </message>
    <message>
        <source>A case of the same person and company stands here, %1, of another day, %2. The row was taken in as another one; where the day alone was corrected, leave it out and correct the day here.</source>
        <translation>本处已有同一人、同一单位的案件 %1，日期不同（%2）。本行作为另一案件导入；如只是更正日期，请不导入本行，并在本处更正日期。</translation>
    </message>
    <message>
        <source>The row names a respondent and nothing else. Where he is a further one of the case above, write him into its cell, or enter him by hand.</source>
        <translation>本行只写有被申请人。如为上一案件的其他被申请人，请写入上一行的单元格，或手工录入。</translation>
    </message>
    <message>
        <source>“%1” names somebody twice; he was counted once. Compare it with the papers.</source>
        <translation>“%1”中有人列了两次，只计一次。请与材料核对。</translation>
    </message>
    <message>
        <source>The text is too long to be kept with the note, whole or in part. Attach the ledger to the case, or enter what matters by hand.</source>
        <translation>文字过长，未能全部随备注保留。请将台账附入案件，或手工录入要点。</translation>
    </message>
    <message>
        <source>By “%1” the row may be no case; it was taken in. Leave it out where it is none.</source>
        <translation>按“%1”，本行可能不是案件，已照常导入。如确非案件，请不导入本行。</translation>
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
