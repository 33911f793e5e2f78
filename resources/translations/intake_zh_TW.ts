<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>Intake</name>
    <message>
        <source>1,000 entries in the container at most</source>
        <translation>壓縮包內最多1000個文件</translation>
    </message>
    <message>
        <source>256 MB when expanded at most</source>
        <translation>解壓後最多256 MB</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>序號</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>案號</translation>
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
        <translation>結案日期</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>申請人</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>身份證號</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>聯繫電話</translation>
    </message>
    <message>
        <source>Respondent</source>
        <translation>被申請人</translation>
    </message>
    <message>
        <source>Credit code</source>
        <translation>統一社會信用代碼</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>案由</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>涉及人數</translation>
    </message>
    <message>
        <source>Amount claimed</source>
        <translation>請求金額</translation>
    </message>
    <message>
        <source>Amount agreed</source>
        <translation>協議金額</translation>
    </message>
    <message>
        <source>Mediator</source>
        <translation>調解員</translation>
    </message>
    <message>
        <source>Township</source>
        <translation>鄉鎮</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>調解結果</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>A quotation mark in the text is opened and never closed, so that fields run into each other. Save the file again from the spreadsheet program.</source>
        <translation>文本中有一個引號沒有配對，各欄內容連在了一起。請用表格軟體重新儲存該文件。</translation>
    </message>
    <message>
        <source>The cell holds an error or a formula without a value; it was left empty.</source>
        <translation>單元格是錯誤值，或公式沒有儲存結果，已按空白處理。</translation>
    </message>
    <message>
        <source>The text holds characters that could not be read. Compare it with the original.</source>
        <translation>文字中有無法識別的字元。請與原件核對。</translation>
    </message>
    <message>
        <source>The spreadsheet kept the ID number as a number and lost its last digits. The case is kept without it.</source>
        <translation>表格把身份證號存成了數字，末幾位已丟失。案件照常導入，身份證號留空。</translation>
    </message>
    <message>
        <source>“%1” is not a number of people; one was counted.</source>
        <translation>“%1”不是人數，按1人計。</translation>
    </message>
    <message>
        <source>“%1” is not a date that exists. Correct it in the ledger and import again.</source>
        <translation>“%1”不是有效日期。請在臺賬中更正後重新導入。</translation>
    </message>
    <message>
        <source>The case was closed on %1, before it was accepted on %2. Correct the ledger and import again.</source>
        <translation>結案日期%1早於受理日期%2。請在臺賬中更正後重新導入。</translation>
    </message>
    <message>
        <source>“%1” is not known as a result; the case was kept open.</source>
        <translation>“%1”不是已知的調解結果，案件按未結導入。</translation>
    </message>
    <message>
        <source>The ledger has a result and no closing date.</source>
        <translation>臺賬有調解結果而沒有結案日期。</translation>
    </message>
    <message>
        <source>The applicant&apos;s name is missing. Add it to the ledger, or register the case by hand.</source>
        <translation>缺少申請人姓名。請在臺賬中補填，或手工登記該案件。</translation>
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
        <translation>與%1是同一案件，保留前者，但兩者不一致：前者為“%2”，本行為“%3”。請核實以哪一行為準。</translation>
    </message>
    <message>
        <source>This is the same case as %1, which stays.</source>
        <translation>與%1是同一案件，保留前者。</translation>
    </message>
    <message>
        <source>An earlier import brought this case already.</source>
        <translation>該案件此前已經導入。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件是空的。</translation>
    </message>
    <message>
        <source>No row of the file reads as the headings of a ledger. Looked for was a row that names the applicant and at least two of: %1. Choose the columns by hand.</source>
        <translation>文件中沒有找到臺賬的表頭。表頭應有申請人一欄，並至少有以下欄目中的兩欄：%1。請手工指定各欄。</translation>
    </message>
    <message>
        <source>Headings of a ledger were found, but no case stands below them.</source>
        <translation>找到了臺賬表頭，但表頭下沒有案件。</translation>
    </message>
    <message>
        <source>The file is damaged or incomplete. Copy it again from where it came from, or open and save it in the spreadsheet program.</source>
        <translation>文件已損壞或不完整。請重新複製，或用表格軟體打開後另存。</translation>
    </message>
    <message>
        <source>The file is protected by a password or in the old .xls format. Open it in the spreadsheet program and save it as .xlsx without a password.</source>
        <translation>文件設有密碼，或是舊的 .xls 格式。請用表格軟體打開，另存為不設密碼的 .xlsx 文件。</translation>
    </message>
    <message>
        <source>The file is not a spreadsheet. Choose an .xlsx, .ods or .csv file.</source>
        <translation>該文件不是表格。請選擇 .xlsx、.ods 或 .csv 文件。</translation>
    </message>
    <message>
        <source>The file contains a document type declaration, which no spreadsheet program writes. It was not read.</source>
        <translation>文件含有文檔類型聲明，表格軟體不會寫入這種內容。未讀取該文件。</translation>
    </message>
    <message>
        <source>The file is larger than is read from outside: %1. Split it into several files.</source>
        <translation>文件超過了外來文件的限額：%1。請拆分成幾個文件。</translation>
    </message>
    <message>
        <source>200 columns and 2,000,000 cells at most</source>
        <translation>最多200列、200萬個單元格</translation>
    </message>
    <message>
        <source>50 MB at most</source>
        <translation>最多50 MB</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: %2</source>
        <translation>無法打開“%1”：%2</translation>
    </message>
    <message>
        <source>%1 lies in the future; today is %2. Correct it in the ledger and import again.</source>
        <translation>%1尚未到來，今天是%2。請在臺賬中更正後重新匯入。</translation>
    </message>
    <message>
        <source>The ledger says received on %1 and accepted before that, on %2. The case is entered as received on the day of its acceptance.</source>
        <translation>臺賬記載的收件日期%1晚於受理日期%2，收件日期按受理之日錄入。</translation>
    </message>
    <message>
        <source>The case has a closing date and no result; it was kept open. Record by hand how it ended.</source>
        <translation>本案有結案日期，沒有處理結果，按未結案件錄入。請人工補錄結案方式。</translation>
    </message>
    <message>
        <source>The case is closed, but “%1” does not say how; it was kept open. Record by hand how it ended.</source>
        <translation>本案已結，但「%1」沒有說明如何結案，按未結案件錄入。請人工補錄結案方式。</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>The JSON is larger than 4 MB. Split it.</source>
        <translation>JSON 超過 4 MB。請拆分。</translation>
    </message>
    <message>
        <source>The JSON</source>
        <translation>該 JSON</translation>
    </message>
    <message>
        <source>The JSON, line 1: It is not an object in braces.</source>
        <translation>該 JSON，第 1 行：不是以花括號括起的物件。</translation>
    </message>
</context>
</TS>
