<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
<context>
    <name>CommandLine</name>
    <message>
        <source>“%1” is not a kind of case: mediation, arbitration or review.</source>
        <translation>“%1”不是案件種類：mediation、arbitration 或 review。</translation>
    </message>
    <message>
        <source>“%1” is not a time. Write 09:30.</source>
        <translation>“%1”不是時間。請寫 09:30。</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 後面要有值。</translation>
    </message>
    <message>
        <source>%1 stands twice.</source>
        <translation>%1 出現了兩次。</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>缺少 %1。</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>用法：%1</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Check its name.</source>
        <translation>讀不了文件 %1。請核對文件名。</translation>
    </message>
    <message>
        <source>There is no verb “%1”.</source>
        <translation>沒有“%1”這條命令。</translation>
    </message>
    <message>
        <source>“%1” is not an act. `tiaocai-cli acts` lists them.</source>
        <translation>沒有“%1”這種行為。`tiaocai-cli acts` 列出全部行為。</translation>
    </message>
    <message>
        <source>“%1” is not a stage.</source>
        <translation>沒有“%1”這個階段。</translation>
    </message>
    <message>
        <source>%1 takes a whole number from 0 to %2.</source>
        <translation>%1 應是 0 到 %2 的整數。</translation>
    </message>
    <message>
        <source>“%1” is not a kind of office: centre, tribunal or court.</source>
        <translation>“%1”不是單位種類：centre、tribunal 或 court。</translation>
    </message>
    <message>
        <source>The office %1 is set up in %2.</source>
        <translation>單位“%1”已建立，機構文件：%2。</translation>
    </message>
    <message>
        <source>%1 cases made in %2.</source>
        <translation>已在 %2 中生成 %1 件案件。</translation>
    </message>
    <message>
        <source>The calendar of %1 is imported; %2 dates moved.</source>
        <translation>%1 年放假安排已導入，%2 個日期有變動。</translation>
    </message>
    <message>
        <source>“%1” is not a role.</source>
        <translation>沒有“%1”這個角色。</translation>
    </message>
    <message>
        <source>%1 belongs to the staff now.</source>
        <translation>已登記工作人員 %1。</translation>
    </message>
    <message>
        <source>No number is missing.</source>
        <translation>沒有缺號。</translation>
    </message>
    <message>
        <source>Everything agrees.</source>
        <translation>全部相符。</translation>
    </message>
    <message>
        <source>%1 rows read, %2 can be imported, %3 imported.</source>
        <translation>讀到 %1 行，可導入 %2 行，已導入 %3 件。</translation>
    </message>
    <message>
        <source>“%1” is not the id of an import.</source>
        <translation>“%1”不是導入批次號。</translation>
    </message>
    <message>
        <source>The import is voided; its %1 cases are gone from every list.</source>
        <translation>該次導入已作廢，其 %1 件案件已從各列表中去掉。</translation>
    </message>
    <message>
        <source>%1: %2 pages in %3.</source>
        <translation>%1：共 %2 頁，已存到 %3。</translation>
    </message>
    <message>
        <source>%1 is in %2.</source>
        <translation>%1 已存到 %2。</translation>
    </message>
    <message>
        <source>Registered and not accepted: %1</source>
        <translation>登記未受理：%1 件</translation>
    </message>
    <message>
        <source>%1 % is reached: %2 of %3.</source>
        <translation>已達到 %1%：%2/%3。</translation>
    </message>
    <message>
        <source>%1 % cannot be reached any more; the best is %2 % (%3/%4).</source>
        <translation>已不可能達到 %1%，最好為 %2%（%3/%4）。</translation>
    </message>
    <message>
        <source>To reach %1 %, %2 more cases must close by %3:</source>
        <translation>要達到 %1%，還須在 %3 前辦結 %2 件：</translation>
    </message>
    <message>
        <source>“%1” is nothing to group by: township, month, staff, cause, tribunal, channel or group.</source>
        <translation>不能按“%1”分組，可以用：township、month、staff、cause、tribunal、channel、group。</translation>
    </message>
    <message>
        <source>The entry is in the follow-up list.</source>
        <translation>已記入督辦清單。</translation>
    </message>
    <message>
        <source>“%1” is not a percentage. Write 99 or 98.50.</source>
        <translation>“%1”不是百分比，請寫 99 或者 98.50。</translation>
    </message>
    <message>
        <source>The target of %1 is %2 % now.</source>
        <translation>%1 的目標現為 %2%。</translation>
    </message>
    <message>
        <source>Report %1 is issued and frozen: %2</source>
        <translation>報表 %1 已簽發並固定：%2</translation>
    </message>
    <message>
        <source>Report %1 comes out as it was issued.</source>
        <translation>報表 %1 與簽發時一致。</translation>
    </message>
    <message>
        <source>Report %1 comes out as it was issued; %2 figures read otherwise today, see %3.</source>
        <translation>報表 %1 與簽發時一致；按今天的記錄有 %2 處不同，見 %3。</translation>
    </message>
    <message>
        <source>Made again from the same records it would say %1 figures otherwise: rules, calendars or formulas are others now.</source>
        <translation>按同樣的記錄重新計算，有 %1 項數字不同：規則、日曆或者公式已經變動。</translation>
    </message>
    <message>
        <source>“%1” is not a report. There are: %2.</source>
        <translation>沒有名為“%1”的報表，可用的有：%2。</translation>
    </message>
    <message>
        <source>“%1” is not a year. Write 2026.</source>
        <translation>“%1”不是年份，請寫成 2026。</translation>
    </message>
    <message>
        <source>What was asked is done, but the answer could not be written where it was sent. Look for it again before you do anything twice.</source>
        <translation>所要求的操作已完成，但回覆無法寫到指定的輸出。請先查看結果，不要重複操作。</translation>
    </message>
    <message>
        <source>The backup is in %1: %2 cases, %3 acts, head of the audit %4.</source>
        <translation>備份在 %1：%2 件案件，%3 條紀錄，稽核鏈末端 %4。</translation>
    </message>
    <message>
        <source>%1 is %2 now.</source>
        <translation>%1 現為 %2。</translation>
    </message>
    <message>
        <source>%1 has other roles now.</source>
        <translation>%1的角色已變更。</translation>
    </message>
    <message>
        <source>%1 does not belong to the staff any more.</source>
        <translation>%1已不再是本機構人員。</translation>
    </message>
    <message>
        <source>“%1” is not a moment. Write it as 2026-11-22T09:30.</source>
        <translation>“%1”不是時間。請寫成 2026-11-22T09:30。</translation>
    </message>
    <message>
        <source>The person is called %1 now.</source>
        <translation>該人員現在叫%1。</translation>
    </message>
    <message>
        <source>The office is %1 now.</source>
        <translation>機構現在是%1。</translation>
    </message>
    <message>
        <source>The clock was ahead (last record %1) and is corrected: it is %2.</source>
        <translation>時鐘曾走快（最後記錄 %1），已更正：現在是 %2。</translation>
    </message>
    <message>
        <source>“%1” is not the UUID of an act.</source>
        <translation>「%1」不是行為的UUID。</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>%1 takes yes or no.</source>
        <translation>%1 只能是 yes 或 no。</translation>
    </message>
    <message>
        <source>“%1” is no number of minutes.</source>
        <translation>“%1”不是分鐘數。</translation>
    </message>
    <message>
        <source>Nothing stands against it.</source>
        <translation>沒有不可開庭的情形。</translation>
    </message>
    <message>
        <source>%1 takes release or keep.</source>
        <translation>%1 只能是 release 或 keep。</translation>
    </message>
    <message>
        <source>Changed: %1 tribunals, %2 rooms, %3 arbitrators, %4 clerks, %5 places.</source>
        <translation>已變動：庭%1個、庭室%2間、仲裁員%3人、書記員%4人、流動庭%5處。</translation>
    </message>
    <message>
        <source>“%1” is not a kind of demonstration: centre or court.</source>
        <translation>“%1”不是演示種類：centre 或 court。</translation>
    </message>
    <message>
        <source>“%1” is not a column. Write it as applicant=3; the fields are: %2.</source>
        <translation>“%1”不是一欄。寫作 applicant=3；可用的欄位：%2。</translation>
    </message>
    <message>
        <source>“%1” is not a row.</source>
        <translation>“%1”不是行號。</translation>
    </message>
    <message>
        <source>Columns not used: %1</source>
        <translation>未用的欄：%1</translation>
    </message>
    <message>
        <source>Sheet not read: %1 (%2)</source>
        <translation>未讀的工作表：%1（%2）</translation>
    </message>
    <message>
        <source>--apply takes: endings.</source>
        <translation>--apply 後面寫 endings。</translation>
    </message>
    <message>
        <source>“%1” has not the form of the paper that is named, “%2”. Compare it with the paper, or leave idKind out.</source>
        <translation>“%1”不是所寫證件“%2”的號碼格式。請與證件核對，或不寫 idKind。</translation>
    </message>
    <message>
        <source>%1 takes a whole number.</source>
        <translation>%1 後應為整數。</translation>
    </message>
    <message>
        <source>“%1” is no hearing. Compare it with: tiaocai-cli docket.</source>
        <translation>「%1」不是庭期。請用 tiaocai-cli docket 核對。</translation>
    </message>
    <message>
        <source>Say either seconds or steps.</source>
        <translation>秒數和步數只能給一個。</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>期間的止日早於起日。</translation>
    </message>
    <message>
        <source>Journeys: %1; the hearings one after the other: %2; no plan has fewer than %3.</source>
        <translation>出行 %1 人次；逐案順排 %2 人次；任何方案不少於 %3 人次。</translation>
    </message>
    <message>
        <source>“%1” names nobody. Write the ledger&apos;s name and the staff&apos;s: 李明=周建华.</source>
        <translation>「%1」沒有寫明姓名。請寫作：台賬上的姓名=本單位人員，例如 李明=周建华。</translation>
    </message>
    <message>
        <source>%1: %2 received, %3 people, %4 accepted, %5 ended (%6 agreed), %7 yuan</source>
        <translation>%1：收件 %2 件，%3 人，受理 %4 件，結案 %5 件（調解成功 %6 件），%7 元</translation>
    </message>
    <message>
        <source>Mediators who are nobody of the staff, kept by their names: %1</source>
        <translation>不是本單位人員的調解員，按姓名保留：%1</translation>
    </message>
    <message>
        <source>No font of this PC prints: %1</source>
        <translation>本機沒有字型能列印：%1</translation>
    </message>
    <message>
        <source>There is no office file %1. On the laptop a pack is opened with: tiaocai-cli --database %1 pack-open FILE --passphrase-file F.</source>
        <translation>沒有機構檔案 %1。在筆記本上這樣開啟案件包：tiaocai-cli --database %1 pack-open FILE --passphrase-file F。</translation>
    </message>
    <message>
        <source>“%1” is no pack. Compare it with: tiaocai-cli packs.</source>
        <translation>“%1”不是案件包。請對照：tiaocai-cli packs。</translation>
    </message>
    <message>
        <source>It is not encrypted: whoever has it can read it.</source>
        <translation>備份未加密：拿到它的人都能讀取。</translation>
    </message>
    <message>
        <source>The office file is not whole, and so is its copy: look with “verify”.</source>
        <translation>資料檔案不完整，副本也一樣：請用 verify 檢視。</translation>
    </message>
    <message>
        <source>--passphrase-file and --recovery-sheet go together.</source>
        <translation>--passphrase-file 與 --recovery-sheet 須同時給出。</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>已核對</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>未核對</translation>
    </message>
    <message>
        <source>There are no backups.</source>
        <translation>還沒有備份。</translation>
    </message>
    <message>
        <source>The backup stands in %1.</source>
        <translation>備份已恢復到 %1。</translation>
    </message>
    <message>
        <source>The backup stands in %1. What stood there before is %2.</source>
        <translation>備份已恢復到 %1。原來的檔案改名為 %2。</translation>
    </message>
    <message>
        <source>The office goes on from this copy.</source>
        <translation>本單位從這一份檔案繼續。</translation>
    </message>
    <message>
        <source>to be received by %1</source>
        <translation>最遲 %1 收到</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>缺：%1</translation>
    </message>
    <message>
        <source>“%1” answers nothing. Write FIELD=VALUE.</source>
        <translation>「%1」沒有回答任何事項。請寫成「欄位=值」。</translation>
    </message>
    <message>
        <source>This paper does not go to “%1”. It goes to those whom documents CASE names.</source>
        <translation>這份文書不發給「%1」。收件人以 documents 案號 所列為準。</translation>
    </message>
    <message>
        <source>A .docx holds the paper of one recipient. Name him with --to NAME.</source>
        <translation>一個 .docx 只能是一個收件人的文書。請用 --to 指明收件人。</translation>
    </message>
    <message>
        <source>Report %1 comes out as it was issued. It was not compared with today&apos;s records: %2</source>
        <translation>報表 %1 與簽發時一致。未能與今天的記錄比較：%2</translation>
    </message>
    <message>
        <source>Still readable by whoever has it: %1</source>
        <translation>拿到的人仍可讀取：%1</translation>
    </message>
    <message>
        <source>Number %1-%2 (%3, %4 records) stands in %5.</source>
        <translation>第 %1-%2 號（%3，%4 條記錄）已儲存為 %5。</translation>
    </message>
    <message>
        <source>The package was not taken.</source>
        <translation>報送包未被接收。</translation>
    </message>
    <message>
        <source>Missing: number %1-%2, %3</source>
        <translation>缺失：第 %1-%2 號，%3</translation>
    </message>
    <message>
        <source>like %1</source>
        <translation>疑似 %1</translation>
    </message>
    <message>
        <source>%1 applications read, %2 wait from now on.</source>
        <translation>讀到 %1 件申請，%2 件進入待處理。</translation>
    </message>
    <message>
        <source>%1 is the case %2.</source>
        <translation>%1 已立為案件 %2。</translation>
    </message>
    <message>
        <source>%1 is set aside: it is the case %2.</source>
        <translation>%1 已作重復處理：即案件 %2。</translation>
    </message>
    <message>
        <source>%1 replies in %2.</source>
        <translation>%1 條回復，寫入 %2。</translation>
    </message>
    <message>
        <source>lacks %1</source>
        <translation>缺 %1</translation>
    </message>
    <message>
        <source>%1 figures differ</source>
        <translation>%1 個數字不一致</translation>
    </message>
    <message>
        <source>%1 is sealed for %2 in %3.</source>
        <translation>%1 已為 %2 封裝，文件 %3。</translation>
    </message>
    <message>
        <source>%1 is the case %2 here. The receipt: %3</source>
        <translation>%1 在本單位立為 %2。回執：%3</translation>
    </message>
    <message>
        <source>%1 tells %2 things.</source>
        <translation>%1 告知 %2 項。</translation>
    </message>
    <message>
        <source>%1 says of %2: %3.</source>
        <translation>%1 對 %2 的回執：%3。</translation>
    </message>
    <message>
        <source>%1 things told in %2.</source>
        <translation>告知 %1 項，文件 %2。</translation>
    </message>
    <message>
        <source>It is sealed: a password of the office or the recovery sheet opens it.</source>
        <translation>已整份加密：用本單位的口令或者恢復單開啟。</translation>
    </message>
    <message>
        <source>A whole file is written as a PDF: --out FILE.pdf.</source>
        <translation>整卷寫成 PDF：--out FILE.pdf。</translation>
    </message>
    <message>
        <source>%1 cases brought up to date.</source>
        <translation>已補記 %1 件案件的後續進展。</translation>
    </message>
    <message>
        <source>“%1” is no proposal. See them with: tiaocai-cli proposals.</source>
        <translation>「%1」不是提請編號。請查看：tiaocai-cli proposals。</translation>
    </message>
    <message>
        <source>Proposed as %1. It is recorded once it is approved.</source>
        <translation>已提請，編號 %1，批准後記入案件。</translation>
    </message>
    <message>
        <source>Nothing waits for you, and nothing of yours waits.</source>
        <translation>沒有待您審批的事項，您也沒有待審批的提請。</translation>
    </message>
    <message>
        <source>It is sent back to who proposed it.</source>
        <translation>已退回提請人。</translation>
    </message>
    <message>
        <source>The proposal is withdrawn.</source>
        <translation>提請已撤回。</translation>
    </message>
    <message>
        <source>%1 stands in for %2 from %3 to %4.</source>
        <translation>%3 至 %4 由 %1 代理 %2。</translation>
    </message>
    <message>
        <source>  %1: he sits in its tribunal; another is to be composed there.</source>
        <translation>  %1：其為該案仲裁庭成員，須另行組庭。</translation>
    </message>
    <message>
        <source>%1 cases are restricted and stay with him.</source>
        <translation>%1 件限制查閱的案件未移交。</translation>
    </message>
    <message>
        <source>Nobody stands in for anybody.</source>
        <translation>目前沒有代理。</translation>
    </message>
    <message>
        <source>From today on nobody stands in for %1.</source>
        <translation>從今天起，%1 不再由他人代理。</translation>
    </message>
    <message>
        <source>%1 cases would go to %2.</source>
        <translation>將有 %1 件案件移交給 %2。</translation>
    </message>
    <message>
        <source>%1 cases went to %2. The list is in %3.</source>
        <translation>%1 件案件已移交給 %2，清單在 %3。</translation>
    </message>
    <message>
        <source>The case %1 is restricted.</source>
        <translation>案件 %1 已限制查閱。</translation>
    </message>
    <message>
        <source>Everybody who sees cases sees %1 again.</source>
        <translation>%1 已解除查閱限制。</translation>
    </message>
    <message>
        <source>No case is restricted.</source>
        <translation>沒有限制查閱的案件。</translation>
    </message>
    <message>
        <source>Head of the chain: line %1, %2</source>
        <translation>審計鏈末值：第 %1 條，%2</translation>
    </message>
    <message>
        <source>%1 goes with a correction.</source>
        <translation>%1 只用於更正。</translation>
    </message>
    <message>
        <source>returned on %1</source>
        <translation>%1退還</translation>
    </message>
    <message>
        <source>Left out, since a scan cannot be covered: %1</source>
        <translation>掃描件無法遮蓋，未附：%1</translation>
    </message>
    <message>
        <source>The side file is shown to nobody: --side or --covered.</source>
        <translation>副卷不對外：--side 與 --covered 只能用一個。</translation>
    </message>
    <message>
        <source>Proposed as %1, and not published: it is published as a whole once it is approved.</source>
        <translation>已提請審批（%1），尚未發布：核准後一併發布。</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>已加密</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>未加密</translation>
    </message>
    <message>
        <source>%1 cases would be brought up to date.</source>
        <translation>將更新 %1 件案件。</translation>
    </message>
    <message>
        <source>Which rows, columns and sheets are hidden, and what is struck through, is not read from .xls; save it as .xlsx where there are any.</source>
        <translation>.xls 檔案讀不出哪些行、欄和工作表被隱藏，也讀不出哪些內容被劃掉；有這些情況時，請另存為 .xlsx。</translation>
    </message>
    <message>
        <source>Set with this person, and to be set anew: %1</source>
        <translation>以下庭審仍由此人參加，需要重新安排：%1</translation>
    </message>
    <message>
        <source>Changed after report %1: %2, number %3-%4 (%5) %6</source>
        <translation>報表 %1 出具後變動：%2，第 %3-%4 號（%5）%6</translation>
    </message>
    <message>
        <source>It went there for the same on %1 already.</source>
        <translation>此案已於 %1 以同一事由移交該單位。</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Open a demonstration office.</source>
        <translation>打開演示單位。</translation>
    </message>
    <message>
        <source>Name one office file.</source>
        <translation>請只指定一個單位資料檔。</translation>
    </message>
    <message>
        <source>The office file.</source>
        <translation>機構文件。</translation>
    </message>
    <message>
        <source>Write every page as a picture.</source>
        <translation>把每個頁面存成圖片。</translation>
    </message>
    <message>
        <source>Work as of this day.</source>
        <translation>按這一天辦理。</translation>
    </message>
</context>
<context>
    <name>Screenshots</name>
    <message>
        <source>%1 cannot be written. Choose another folder.</source>
        <translation>無法寫入 %1，請另選資料夾。</translation>
    </message>
</context>
<context>
    <name>Surroundings</name>
    <message>
        <source>The folder %1 cannot be made. Choose another place with --database.</source>
        <translation>無法建立資料夾 %1。請用 --database 另選位置。</translation>
    </message>
    <message>
        <source>“%1” is not a day. Write --today 2026-11-22 or 2026-11-22T09:30.</source>
        <translation>“%1”不是日期。請寫 --today 2026-11-22 或 2026-11-22T09:30。</translation>
    </message>
    <message>
        <source>“%1” is not a language of this program. Write zh, zh_TW or en.</source>
        <translation>“%1”不是本程序的語言。請寫 zh、zh_TW 或者 en。</translation>
    </message>
</context>
<context>
    <name>tiaocai::app::Start</name>
    <message>
        <source>Choose the office file</source>
        <translation>選擇機構文件</translation>
    </message>
    <message>
        <source>Office files (*.tiaocai)</source>
        <translation>機構文件 (*.tiaocai)</translation>
    </message>
    <message>
        <source>The office file is made ready for this version…</source>
        <translation>正在為本版本整理機構文件…</translation>
    </message>
    <message>
        <source>Tiaocai</source>
        <translation>調裁通</translation>
    </message>
</context>
</TS>
