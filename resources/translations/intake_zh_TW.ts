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
        <source>The cell holds an error or a formula without a value; it was left empty.</source>
        <translation>單元格是錯誤值，或公式沒有儲存結果，已按空白處理。</translation>
    </message>
    <message>
        <source>The text holds characters that could not be read. Compare it with the original.</source>
        <translation>文字中有無法識別的字元。請與原件核對。</translation>
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
        <source>200 columns, 2,000,000 cells and 100,000 characters in a cell at most</source>
        <translation>最多200列、200萬個單元格，每個單元格最多10萬字</translation>
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
    <message>
        <source>“%1” is not an amount by itself; it was left empty. Enter the amount by hand.</source>
        <translation>“%1”本身不是一個金額，已留空。請手工補錄。</translation>
    </message>
    <message>
        <source>Mediated on</source>
        <translation>調解日期</translation>
    </message>
    <message>
        <source>Kind of paper</source>
        <translation>證件型別</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性別</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>隱藏行</translation>
    </message>
    <message>
        <source>The row is hidden in the spreadsheet (隐藏); it was taken in.</source>
        <translation>該行在表格中被隱藏，已一併讀入。</translation>
    </message>
    <message>
        <source>The headings above this row do not read as those of a ledger. Choose the columns by hand, or import these rows from a file of their own.</source>
        <translation>該行上方的表頭讀不出是臺賬。請手工指定各欄，或將這幾行另存為一個檔案匯入。</translation>
    </message>
    <message>
        <source>The cell holds a picture, which is not read. Attach it to the case by hand.</source>
        <translation>單元格里是圖片，未讀入。請手工作為附件加入案件。</translation>
    </message>
    <message>
        <source>“%1” was read as several names, split at the blank.</source>
        <translation>“%1”按空格拆成多個姓名。</translation>
    </message>
    <message>
        <source>“%1” does not say how many others there are; those who are named were counted.</source>
        <translation>“%1”未寫明還有幾人，只計入寫了姓名的人。</translation>
    </message>
    <message>
        <source>The ledger says “%1”, by the ID number it is “%2”. Compare it with the paper.</source>
        <translation>臺賬寫“%1”，按身份證件號碼應為“%2”。請與證件核對。</translation>
    </message>
    <message>
        <source>The ledger says born on %1, by the ID number it is %2. Compare it with the paper.</source>
        <translation>臺賬寫出生於%1，按身份證件號碼應為%2。請與證件核對。</translation>
    </message>
    <message>
        <source>The applicant&apos;s name cannot be stored: it is too long, or holds characters that no store gives back. Correct it in the ledger and import again.</source>
        <translation>申請人姓名無法儲存：過長，或含有無法存取的字元。請在臺賬中改正後重新匯入。</translation>
    </message>
    <message>
        <source>“%1” is about the amount; %2 was entered.</source>
        <translation>“%1”是大約的金額，按%2錄入。</translation>
    </message>
    <message>
        <source>“%1” is not a number of people; %2 were counted.</source>
        <translation>“%1”不是人數，按%2人計。</translation>
    </message>
    <message>
        <source>“%1” can be read as %2, and nothing in the file says which. Write the year with four digits and import again.</source>
        <translation>“%1”可以讀作%2，檔案中沒有依據判斷。請把年份寫成四位後重新匯入。</translation>
    </message>
    <message>
        <source>“%1” was read as %2: the file writes the year last.</source>
        <translation>“%1”讀作%2：該檔案把年份寫在最後。</translation>
    </message>
    <message>
        <source>The row has no day of receipt, acceptance or closing. Add it to the ledger and import again.</source>
        <translation>該行沒有收件、受理或結案日期。請在臺賬中補上後重新匯入。</translation>
    </message>
    <message>
        <source>The ledger has no closing day; the day of the mediation, %1, was taken for it.</source>
        <translation>臺賬沒有結案日期，以調解日期%1作為結案日期。</translation>
    </message>
    <message>
        <source>“%1” tells of a settlement and a withdrawal: it counts as withdrawn, and the settlement is kept as a note.</source>
        <translation>“%1”既寫和解又寫撤回：按撤回計，和解情況保留在備註中。</translation>
    </message>
    <message>
        <source>“%1” was read as “%2”.</source>
        <translation>“%1”讀作“%2”。</translation>
    </message>
    <message>
        <source>The ledger has a result and no closing date; the case was kept open. Record by hand when it ended.</source>
        <translation>臺賬有結果而沒有結案日期，案件保留為在辦。請手工補記結案日。</translation>
    </message>
    <message>
        <source>The day of acceptance is missing; it was counted from the closing day, %1.</source>
        <translation>沒有受理日期，自結案日%1起算。</translation>
    </message>
    <message>
        <source>The day of acceptance is missing; it was counted from the day of receipt, %1.</source>
        <translation>沒有受理日期，自收件日%1起算。</translation>
    </message>
    <message>
        <source>The sum of the amounts is larger than can be stored; this one was left out.</source>
        <translation>金額合計超出可儲存的上限，本項未計入。</translation>
    </message>
    <message>
        <source>The row says who, and nothing of a case of its own: it was read as another person of the case above, in row %1.</source>
        <translation>該行只寫了人，沒有自己的案件內容：作為上方第%1行案件的另一名當事人讀入。</translation>
    </message>
    <message>
        <source>The amounts were read in units of %1 yuan, as this row says.</source>
        <translation>按本列所寫單位讀金額：每1等於%1元。</translation>
    </message>
    <message>
        <source>The reading was stopped.</source>
        <translation>讀取已停止。</translation>
    </message>
    <message>
        <source>This is a workbook in the format %1, which is not read here. Open it in WPS or Excel, save it as .xlsx, and import that file.</source>
        <translation>這是%1格式的表格，本程式不能直接讀取。用 WPS 或 Excel 開啟，另存為 .xlsx 後再匯入。</translation>
    </message>
    <message>
        <source>open</source>
        <translation>在辦</translation>
    </message>
    <message>
        <source>agreement reached</source>
        <translation>調解成功</translation>
    </message>
    <message>
        <source>settled privately</source>
        <translation>和解</translation>
    </message>
    <message>
        <source>no agreement</source>
        <translation>調解不成</translation>
    </message>
    <message>
        <source>application withdrawn</source>
        <translation>撤回申請</translation>
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
        <translation>不明確</translation>
    </message>
    <message>
        <source>a sum</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>a remark</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>headings</source>
        <translation>表頭</translation>
    </message>
    <message>
        <source>a title, or nothing that tells of a case</source>
        <translation>標題，或沒有案件內容</translation>
    </message>
    <message>
        <source>The file has no sheet “%1”. It has: %2.</source>
        <translation>檔案沒有工作表“%1”。現有：%2。</translation>
    </message>
    <message>
        <source>another sheet was chosen</source>
        <translation>選擇了其他工作表</translation>
    </message>
    <message>
        <source>the sheet is hidden</source>
        <translation>工作表被隱藏</translation>
    </message>
    <message>
        <source>it shows how to fill the ledger in</source>
        <translation>是填寫樣例</translation>
    </message>
    <message>
        <source>it has no headings of a ledger</source>
        <translation>沒有臺賬的表頭</translation>
    </message>
    <message>
        <source>its headings are others</source>
        <translation>表頭不同</translation>
    </message>
    <message>
        <source>The ledger does not say on which day it was not accepted; the day of receipt was taken.</source>
        <translation>臺賬沒有寫不予受理的日期，以收件日為準。</translation>
    </message>
    <message>
        <source>The row tells of an arbitration, which is no mediation of this office. Import it in the office of the arbitration court or tribunal.</source>
        <translation>本行是仲裁案件，不是本單位的調解案件。請在仲裁院或分庭的機構檔案中匯入。</translation>
    </message>
    <message>
        <source>The row tells of a lawsuit, which is no case of this office.</source>
        <translation>本行是訴訟案件，不是本單位的案件。</translation>
    </message>
    <message>
        <source>The row tells of no dispute, but of advice or a petition: it is no case.</source>
        <translation>本行是諮詢或信訪，不是爭議案件。</translation>
    </message>
    <message>
        <source>decided by award</source>
        <translation>裁決</translation>
    </message>
    <message>
        <source>A quotation mark in the text is opened and never closed, so that fields run into each other. Open the file in WPS or Excel, save it as .xlsx, and import that file.</source>
        <translation>文本中有一個引號沒有配對，各欄內容連在了一起。用 WPS 或 Excel 打開，另存為 .xlsx 後再導入。</translation>
    </message>
    <message>
        <source>The spreadsheet kept the ID number as a number and lost its last digits. The case is kept without it. In WPS or Excel, set “Format Cells” of the column to Text and type the number anew.</source>
        <translation>表格把身份證號存成了數字，末幾位已丟失。案件照常導入，身份證號留空。在 WPS 或 Excel 中把該列“設定單元格格式”改為“文本”，再重新輸入號碼。</translation>
    </message>
    <message>
        <source>The file is damaged or incomplete. Open it in Excel (“Repair”) or WPS, save it with “Save as” as .xlsx, and import that file; where it does not open there either, copy it again from where it came from.</source>
        <translation>文件已損壞或不完整。用 WPS 或 Excel 打開（Excel 詢問是否修復時選“是”），另存為 .xlsx 後再導入；在那裡也打不開的，請重新複製或向提供者再要一份。</translation>
    </message>
    <message>
        <source>The file contains a document type declaration, which no spreadsheet program writes. It was not read. Open it in WPS or Excel, save it as .xlsx, and import that file.</source>
        <translation>文件含有文檔類型聲明，表格軟件不會寫入這種內容，未讀取該文件。用 WPS 或 Excel 打開，另存為 .xlsx 後再導入。</translation>
    </message>
    <message>
        <source>The file is larger than is read from outside: %1. In WPS or Excel, save the years or months as several files, and delete empty columns and rows behind the table.</source>
        <translation>文件超過了外來文件的限額：%1。請在 WPS 或 Excel 中按年或按月分別另存為幾個文件，並刪除表格之外的空行、空列。</translation>
    </message>
    <message>
        <source>The spreadsheet took “%1” for a number or a date and changed it; it was left empty. In WPS or Excel, set “Format Cells” of the column to Text and type it anew.</source>
        <translation>表格軟件把“%1”當作數字或日期改動過，已留空。在 WPS 或 Excel 中把該列“設定單元格格式”改為“文本”，再重新輸入。</translation>
    </message>
    <message>
        <source>The file is protected by a password, or an old .xls file that cannot be read. Open it in WPS or Excel, take the password away (Excel: File, Info, Protect Workbook, Encrypt with Password; WPS: File, Document Encryption), save it as .xlsx, and import that file.</source>
        <translation>文件有密碼保護，或是無法讀取的舊 .xls 文件。用 WPS 或 Excel 打開，去掉密碼（Excel：文件—信息—保護工作簿—用密碼進行加密，清空密碼；WPS：文件—文檔加密—密碼加密，清空密碼），另存為 .xlsx 後再導入。</translation>
    </message>
    <message>
        <source>The file is not a spreadsheet. Choose an .xlsx, .xls, .ods or .csv file; a table in a Word or PDF document is copied into WPS or Excel and saved there as .xlsx.</source>
        <translation>文件不是表格。請選擇 .xlsx、.xls、.ods 或 .csv 文件；Word、PDF 裡的表格，先複製到 WPS 或 Excel，另存為 .xlsx 後再導入。</translation>
    </message>
    <message>
        <source>“%1” in the file was corrected by hand to “%2”.</source>
        <translation>文件寫“%1”，已手工更正為“%2”。</translation>
    </message>
    <message>
        <source>Row %1 of the file does not say “%2” any more: it was changed after it was read. Read it again and correct it anew.</source>
        <translation>文件第 %1 行已不再是“%2”：讀取之後文件又被修改。請重新讀取，再行更正。</translation>
    </message>
    <message>
        <source>The serial number (流水号) is missing, or the spreadsheet changed it: nobody could be answered.</source>
        <translation>缺少流水號，或流水號被表格軟件改動：無法回復。</translation>
    </message>
    <message>
        <source>The respondent is missing: whom is the application against?</source>
        <translation>缺少被申請人：申請針對誰？</translation>
    </message>
    <message>
        <source>“%1” is no time of day; it was left out.</source>
        <translation>“%1”不是時刻，未採用。</translation>
    </message>
    <message>
        <source>it does not have the columns %1</source>
        <translation>沒有這些列：%1</translation>
    </message>
    <message>
        <source>No row of the file has the headings of applications. Needed are: %1.</source>
        <translation>文件中沒有一行是申請的表頭。必須有：%1。</translation>
    </message>
    <message>
        <source>The headings of applications were found, but none stands below them.</source>
        <translation>找到了申請的表頭，但下面沒有申請。</translation>
    </message>
    <message>
        <source>“%1” was read as several names, split at the word between them.</source>
        <translation>“%1”已按其中的「和」「與」「及」拆分為多個名稱。</translation>
    </message>
    <message>
        <source>“%1” may mean another number of people; %2 were counted.</source>
        <translation>“%1”所指人數不能確定，已按%2人計。</translation>
    </message>
    <message>
        <source>The cell holds a number or other notes beside the name; they were left out. Enter them by hand.</source>
        <translation>該儲存格在姓名之外還有號碼或其他說明，未讀入。請手動錄入。</translation>
    </message>
    <message>
        <source>No person of the row can have the ID number; it was left out.</source>
        <translation>該列沒有可以持有此證件號碼的自然人，號碼未讀入。</translation>
    </message>
    <message>
        <source>No company of the row can have the credit code; it was left out.</source>
        <translation>該列沒有可以持有此信用代碼的單位，代碼未讀入。</translation>
    </message>
    <message>
        <source>“%1” was read as a worker and “%2” as the employer; by their names it may be the other way about. Compare it with the papers.</source>
        <translation>“%1”已作為勞動者、“%2”已作為用人單位讀入，但從名稱看可能相反。請與材料核對。</translation>
    </message>
    <message>
        <source>“%1” says neither 男 nor 女; it was left empty.</source>
        <translation>“%1”既不是「男」也不是「女」，已留空。</translation>
    </message>
    <message>
        <source>“%1” is not a birth date that can be; it was left empty.</source>
        <translation>“%1”不是可能的出生日期，已留空。</translation>
    </message>
    <message>
        <source>The column holds the amount of each person or month, which is no sum; it was left empty. Enter the sum by hand.</source>
        <translation>該欄是每人或每月的金額，不是總額，已留空。請手動錄入總額。</translation>
    </message>
    <message>
        <source>“%1” in units of %2 yuan is %3. Compare it with the papers.</source>
        <translation>“%1”按每單位%2元計為%3元。請與材料核對。</translation>
    </message>
    <message>
        <source>The ledger calls the row void (作废); it is no case.</source>
        <translation>臺賬註明該列作廢，不作為案件匯入。</translation>
    </message>
    <message>
        <source>its name says that it is void</source>
        <translation>工作表名稱表明其已作廢</translation>
    </message>
    <message>
        <source>struck through</source>
        <translation>已劃掉</translation>
    </message>
    <message>
        <source>The ledger strikes the row through; it is no case.</source>
        <translation>台帳中該行已劃掉，不作為案件。</translation>
    </message>
    <message>
        <source>It came without this: %1. Enter it by hand.</source>
        <translation>當時沒有：%1。請手工補錄。</translation>
    </message>
    <message>
        <source>The applicant is struck through, and nobody is named in his place: the row is no case.</source>
        <translation>申請人已劃掉，也沒有寫明換成誰：該行不作為案件。</translation>
    </message>
    <message>
        <source>“%1” is struck through, whole or in part; what is struck through was left out.</source>
        <translation>“%1”全部或者部分已劃掉；劃掉的內容未讀入。</translation>
    </message>
    <message>
        <source>This case stands here already, as %1.</source>
        <translation>本單位已有此案：%1。</translation>
    </message>
    <message>
        <source>It was not accepted here; the ledger says: accepted on %1.</source>
        <translation>本單位記錄為尚未受理，臺賬寫的是 %1 受理。</translation>
    </message>
    <message>
        <source>It is open here; the ledger says: %1.</source>
        <translation>這裡尚在辦；臺賬寫：%1。</translation>
    </message>
    <message>
        <source>They contradict each other: “%1” here, “%2” in the ledger. Decide which is right.</source>
        <translation>兩處不一致：本單位記錄為“%1”，臺賬為“%2”。請核定以哪個為準。</translation>
    </message>
    <message>
        <source>By person and day it is the same case, though the respondent is “%1” here and “%2” in the ledger. Correct the name by hand where the ledger is right.</source>
        <translation>按申請人和日期是同一件案件，只是被申請人本單位記為“%1”，臺賬寫作“%2”。如以臺賬為準，請手工更正名稱。</translation>
    </message>
    <message>
        <source>A case of the same person and day stands here, %1, against “%2”. The row was taken in as another one; where it is the same, leave it out, or write it as it stands here.</source>
        <translation>本單位已有同一申請人、同一日期的案件 %1，被申請人為“%2”。該行按另一件案件讀入；如是同一件，請不要匯入該行，或者按本單位的記錄改寫。</translation>
    </message>
    <message>
        <source>This may be the same case as %1: the same person, company and day. Both were taken in; where they are one, leave one of them out.</source>
        <translation>可能與%1是同一件：申請人、單位和日期相同。兩行都按各自的案件讀入；如是同一件，請排除其中一行。</translation>
    </message>
    <message>
        <source>No case begins in row %1, so there is nothing to leave out. Name the first row of a case, and its sheet where the file has several.</source>
        <translation>第 %1 行不是案件的首行，沒有可以排除的。請寫案件的首行；檔案有幾張工作表的，還要寫明是哪一張。</translation>
    </message>
    <message>
        <source>It was left out by hand.</source>
        <translation>人工排除，不導入。</translation>
    </message>
    <message>
        <source>The number %1 belongs to another case here: %2 against %3. The ledger says %4 against %5. Find out which number is wrong.</source>
        <translation>案號%1在本單位是另一件案件的：%2與%3。台賬寫的是：%4與%5。請核對哪一個案號有誤。</translation>
    </message>
    <message>
        <source>“%1” is larger than can be stored; it was left empty. Compare it with the papers.</source>
        <translation>“%1”超出可錄入的最大金額，已留空。請對照材料核實。</translation>
    </message>
    <message>
        <source>“%1” points to another cell, which cannot be told with certainty; it was left empty. Enter by hand what is meant.</source>
        <translation>“%1”指的是別的儲存格，無法確定是哪一格，已留空。請按原意手動錄入。</translation>
    </message>
    <message>
        <source>“%1” is a formula, whose value the file does not have; it was left empty. Open the file in WPS or Excel, save it again, and import that file.</source>
        <translation>“%1”是公式，檔案裡沒有儲存計算結果，已留空。請用 WPS 或 Excel 打開檔案，重新儲存後再導入。</translation>
    </message>
    <message>
        <source>“%1” also names somebody who is no party of this side, such as a representative or a third person; he was left out. Enter him by hand.</source>
        <translation>“%1”中還寫了代理人、第三人等不屬於本方當事人的人，未列入當事人。請手動補錄。</translation>
    </message>
    <message>
        <source>“%1” means somebody else, too, whom it does not name; only those who are named were entered. Enter the others by hand.</source>
        <translation>“%1”還指一個沒有寫姓名的人，只錄入了寫明姓名的人。請手動補錄其他人。</translation>
    </message>
    <message>
        <source>“%1” may be no name as it stands. Compare it with the papers.</source>
        <translation>“%1”可能不是完整的姓名，或不止一人，已照原樣錄入。請對照材料核實。</translation>
    </message>
    <message>
        <source>“%1” is no name; it was left out.</source>
        <translation>“%1”不是姓名或名稱，未錄入。</translation>
    </message>
    <message>
        <source>The numbers in the cell (%1) and the people of the row (%2) do not match; no number was entered. Enter them by hand.</source>
        <translation>儲存格裡有%1個號碼，本行可以對應的人有%2個，對不上，號碼都未錄入。請手動錄入。</translation>
    </message>
    <message>
        <source>The codes in the cell (%1) and the companies of the row (%2) do not match; no code was entered. Enter them by hand.</source>
        <translation>儲存格裡有%1個信用代碼，本行可以對應的單位有%2家，對不上，代碼都未錄入。請手動錄入。</translation>
    </message>
    <message>
        <source>“%1” names no applicant. Write the name into the ledger, or register the case by hand.</source>
        <translation>“%1”沒有寫出申請人的姓名。請在台帳中寫明姓名，或手動登記該案件。</translation>
    </message>
    <message>
        <source>“%1” is %2 yuan, more than a case here is likely to be about. Compare it with the papers.</source>
        <translation>“%1”即%2元，金額異常大。請對照材料核實。</translation>
    </message>
    <message>
        <source>The column says %1, the names are %2; %3 were counted.</source>
        <translation>人數欄寫的是%1，姓名欄寫的是%2，兩者不一致，已按%3人計。</translation>
    </message>
    <message>
        <source>%1 people are a great many for one case. Compare it with the papers.</source>
        <translation>一個案件有%1人，人數異常多。請對照材料核實。</translation>
    </message>
    <message>
        <source>The cell holds an error or a formula whose value the file does not have. Open the file in WPS or Excel, save it again, and import that file.</source>
        <translation>儲存格是錯誤值，或是公式而檔案裡沒有儲存計算結果。請用 WPS 或 Excel 打開檔案，改正後重新儲存，再導入。</translation>
    </message>
    <message>
        <source>“%1” points to another cell, and that is not read as a date. Write the date itself.</source>
        <translation>“%1”指的是別的儲存格，不能當作日期。請在台帳中寫明日期後重新導入。</translation>
    </message>
    <message>
        <source>“%1” is a time without a day. Write the date and import again.</source>
        <translation>“%1”只有時間，沒有日期。請在台帳中寫明日期後重新導入。</translation>
    </message>
    <message>
        <source>“%1” can be read as %2: which number is the month and which the day, nothing in the file says. Write it as %3, year first, and import again.</source>
        <translation>“%1”可以讀作%2：哪個數是月、哪個數是日，檔案裡無從判斷。請按年在前的寫法（如%3）改寫後重新導入。</translation>
    </message>
    <message>
        <source>“%1” is a time of another time zone; in China it is %2, which was entered.</source>
        <translation>“%1”是其他時區的時間，換算成北京時間是%2，已按此錄入。</translation>
    </message>
    <message>
        <source>“%1” has a time that does not exist; the day, %2, was entered. Compare it with the papers.</source>
        <translation>“%1”中的時間不存在，只按日期%2錄入。請對照材料核實。</translation>
    </message>
    <message>
        <source>“%1” stands in place of a date; no date was entered.</source>
        <translation>日期欄裡寫的是“%1”，沒有日期，日期未錄入。</translation>
    </message>
    <message>
        <source>The cell points to the row above (同上); “%1” was read, as stands there.</source>
        <translation>該格寫的是“同上”一類的字樣，已按上一行讀作“%1”。請核對。</translation>
    </message>
    <message>
        <source>“%1” does not say whether the amounts were claimed or agreed; they were read as claimed. Where they were agreed, choose the column as “%2” and read the file again.</source>
        <translation>“%1”沒有寫明是請求金額還是協議金額，已按請求金額讀取。如為協議金額，請把該列指定為“%2”後重新讀取。</translation>
    </message>
    <message>
        <source>The text is written in Big5, as programs set to traditional Chinese write it, and is not read here. In Excel, open it with “Data”, “From Text/CSV” and the file origin “950: Chinese Traditional (Big5)”, save it with “Save As” as “CSV UTF-8” or .xlsx, and import that file. In WPS, open it, choose that encoding, and save it in the same way.</source>
        <translation>檔案是 Big5（繁體中文）編碼的文字，這裡不能讀取。在 Excel 中用“資料”“從文字/CSV”打開，檔案原始格式選“950: 繁體中文(Big5)”，再“另存新檔”為“CSV UTF-8”或 .xlsx，然後導入；在 WPS 中打開時選擇該編碼，同樣另存後再導入。</translation>
    </message>
    <message>
        <source>“%1” was to be column %2, and the table has only %3 columns. Choose one of them.</source>
        <translation>“%1”指定為第%2列，但表格只有%3列。請改選其中一列。</translation>
    </message>
    <message>
        <source>“%1” is no number of a paper; it was left out.</source>
        <translation>“%1”不是證件號碼，未錄入。</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>沒有結果</translation>
    </message>
    <message>
        <source>The number is written “%1” there.</source>
        <translation>案號原寫作“%1”。</translation>
    </message>
    <message>
        <source>It is open here; the ledger says: %1. That is before the case began here, on %2: nothing can be taken over.</source>
        <translation>這裡尚在辦；臺賬寫：%1，早於本單位記錄的收件或受理日%2，不能據此結案。請核對日期。</translation>
    </message>
    <message>
        <source>As long as they contradict each other, nothing is taken over.</source>
        <translation>須先核定不一致之處，未據此更新本案。</translation>
    </message>
    <message>
        <source>It is closed here: %1. The ledger says “%2”.</source>
        <translation>本單位已結案：%1；臺賬寫的是“%2”。</translation>
    </message>
    <message>
        <source>It is open here; the ledger says “%1”, which does not tell how or when it ended. It stays open: record its end by hand.</source>
        <translation>這裡尚在辦；臺賬寫的是“%1”，看不出怎樣結案、何時結案，仍按在辦處理。請核實後手工登記結案。</translation>
    </message>
    <message>
        <source>It was not accepted here; it now is, as the ledger says: on %1.</source>
        <translation>本案原未受理，已按臺賬登記：%1 受理。</translation>
    </message>
    <message>
        <source>It was open here; it is now closed, as the ledger says: %1.</source>
        <translation>本案原在辦，已按臺賬登記結案：%1。</translation>
    </message>
    <message>
        <source>%1: “%2” here, “%3” in the ledger</source>
        <translation>%1：本單位記為“%2”，臺賬為“%3”</translation>
    </message>
    <message>
        <source>They differ: %1. Decide which is right, and correct it.</source>
        <translation>兩處不一致：%1。請核定以哪個為準並更正。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>By its number it is the same case, though the respondent is “%1” here and “%2” in the ledger. Correct the name by hand where the ledger is right.</source>
        <translation>按案號是同一件案件，只是被申請人本單位記為“%1”，臺賬寫作“%2”。如以臺賬為準，請手工更正名稱。</translation>
    </message>
    <message>
        <source>%1: “%2” there, “%3” here</source>
        <translation>%1：前者為“%2”，本行為“%3”</translation>
    </message>
    <message>
        <source>By this row it was closed on %1, before it began on %2.</source>
        <translation>按本行，案件於%1結案，早於收件或受理的%2，未據此結案。</translation>
    </message>
    <message>
        <source>What that row did not say was taken from here: %1.</source>
        <translation>前者沒有寫的，已取自本行：%1。</translation>
    </message>
    <message>
        <source>%1 tells of the same case; from there was taken: %2.</source>
        <translation>%1寫的是同一案件，本案以下內容取自該行：%2。</translation>
    </message>
    <message>
        <source>So the case ended: %1.</source>
        <translation>案件據此結案：%1。</translation>
    </message>
    <message>
        <source>The person, the company and the days are the same, and the cause is another: it may be a second case. It was not taken in; where it is one, give it a number of its own in the ledger and import again.</source>
        <translation>申請人、單位和日期都相同，案由不同，可能是另一件案件。本行未導入；如確是另一件，請在臺賬中寫上它自己的案號後再導入。</translation>
    </message>
    <message>
        <source>A case of the same company and day stands here, %1, of which the file does not tell: its applicant is “%2”, the row says “%3”. The row was taken in as another case; where the name alone was corrected, leave it out and correct the name here.</source>
        <translation>本單位有同一被申請人、同一日期的案件 %1，申請人為“%2”，本文件中沒有寫到它；該行寫的是“%3”，按另一件案件讀入。如只是姓名改正，請不要導入該行，並在本單位更正姓名。</translation>
    </message>
    <message>
        <source>“%1” counts the rows and was not taken for the number of the case; it is kept with the note. So with every such number of the column.</source>
        <translation>“%1”只是各行的順序號，沒有當作案號，原樣記入案件備註；該欄其他順序號同樣處理。</translation>
    </message>
    <message>
        <source>The cell is merged with those of the cases above, with the first of which it stays; here it was left empty. Enter what belongs to this case by hand.</source>
        <translation>該單元格與上方案件合併，內容記在合併的第一件案件，本案留空。請手工補錄屬於本案的部分。</translation>
    </message>
    <message>
        <source>The cell is merged with those of the cases below; all that it says stays with this one. Divide it by hand.</source>
        <translation>該單元格與下方案件合併，全部內容記在本案。請手工分到各案。</translation>
    </message>
    <message>
        <source>The row was read as another person of the case in row %1, which says “%2” here. “%3” was not taken: where it is a case of its own, give it a number of its own.</source>
        <translation>該行作為第%1行案件的另一名當事人讀入。該欄第%1行為“%2”，本行的“%3”未採用；如是單獨的案件，請寫上它自己的案號。</translation>
    </message>
    <message>
        <source>The column is hidden in the spreadsheet (隐藏); it was read as “%1”.</source>
        <translation>該欄在表格中被隱藏，已作為“%1”讀入。</translation>
    </message>
    <message>
        <source>The column is hidden in the spreadsheet (隐藏); what it says is kept with the note of each case.</source>
        <translation>該欄在表格中被隱藏，內容記入各案備註。</translation>
    </message>
    <message>
        <source>“%1” is the number of another case already: the numbers of the column count the rows. Such a number was not taken for the number of the case and is kept with the note.</source>
        <translation>“%1”已是另一件案件的案號，可見該欄只是從頭編起的順序號。這樣的號沒有當作案號，原樣記入案件備註。</translation>
    </message>
    <message>
        <source>These sheets are hidden and were not read: %1. Name the sheet that is meant.</source>
        <translation>以下工作表被隱藏，沒有讀：%1。如要導入，請取消隱藏，或者指定工作表。</translation>
    </message>
    <message>
        <source>The number %1 stands in %2 already, which stays: %3 against %4. This row says %5 against %6 and was not taken in. Find out whether the number is wrong, or a name.</source>
        <translation>案號%1在%2已經出現，保留前者：%3與%4。本行是%5與%6，未導入。請核對是案號有誤，還是姓名、單位有誤。</translation>
    </message>
    <message>
        <source>“%1” was read as %2; what else the cell says is kept with the note.</source>
        <translation>「%1」讀作 %2；儲存格裡其餘的話隨備註保留。</translation>
    </message>
    <message>
        <source>“%1” is less than one, and .xls does not tell whether it is shown as a percentage. Compare it with the papers.</source>
        <translation>「%1」不到 1，而 .xls 檔案不說明它是否顯示為百分數。請與材料核對。</translation>
    </message>
    <message>
        <source>“%1” is no number; it was left empty.</source>
        <translation>「%1」不是號碼，已留空。</translation>
    </message>
    <message>
        <source>Two columns say the same thing, and the first was read; “%1” in this one was not taken and is kept with the note. Enter it by hand where it is right.</source>
        <translation>有兩欄含義相同，讀取的是前一欄；本欄的「%1」未採用，隨備註保留。如本欄為準，請手工錄入。</translation>
    </message>
    <message>
        <source>A unit of the amounts stands here or beside the table that could not be read with certainty; they were read in units of %1 yuan. Compare them with the papers.</source>
        <translation>此處或表外寫有金額單位，但無法確定其含義；金額按每單位 %1 元讀取。請與材料核對。</translation>
    </message>
    <message>
        <source>A case of the same person and company stands here, %1, of another day, %2. The row was taken in as another one; where the day alone was corrected, leave it out and correct the day here.</source>
        <translation>本處已有同一人、同一單位的案件 %1，日期不同（%2）。本行作為另一案件匯入；如只是更正日期，請不匯入本行，並在本處更正日期。</translation>
    </message>
    <message>
        <source>The row names a respondent and nothing else. Where he is a further one of the case above, write him into its cell, or enter him by hand.</source>
        <translation>本行只寫有被申請人。如為上一案件的其他被申請人，請寫入上一行的儲存格，或手工錄入。</translation>
    </message>
    <message>
        <source>“%1” names somebody twice; he was counted once. Compare it with the papers.</source>
        <translation>「%1」中有人列了兩次，只計一次。請與材料核對。</translation>
    </message>
    <message>
        <source>The text is too long to be kept with the note, whole or in part. Attach the ledger to the case, or enter what matters by hand.</source>
        <translation>文字過長，未能全部隨備註保留。請將台帳附入案件，或手工錄入要點。</translation>
    </message>
    <message>
        <source>By “%1” the row may be no case; it was taken in. Leave it out where it is none.</source>
        <translation>按「%1」，本行可能不是案件，已照常匯入。如確非案件，請不匯入本行。</translation>
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
