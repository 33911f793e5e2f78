<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
<context>
    <name>CaseSummary</name>
    <message>
        <source>delegates %1</source>
        <translation>代表人 %1</translation>
    </message>
    <message>
        <source>collective</source>
        <translation>集體</translation>
    </message>
    <message>
        <source>simplified procedure</source>
        <translation>簡易處理</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 個</translation>
    </message>
    <message>
        <source>Representatives</source>
        <translation>代理人</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>代理 %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>session %1</source>
        <translation>第 %1 次調解</translation>
    </message>
    <message>
        <source>hearing %1</source>
        <translation>第 %1 次開庭</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>案由</translation>
    </message>
    <message>
        <source>%1 persons, %2 each</source>
        <translation>%1 人，人均 %2</translation>
    </message>
    <message>
        <source>agreed %1</source>
        <translation>協議 %1</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>請求</translation>
    </message>
    <message>
        <source>Mediators</source>
        <translation>調解員</translation>
    </message>
    <message>
        <source>Arbitrators</source>
        <translation>仲裁員</translation>
    </message>
    <message>
        <source>from case %1</source>
        <translation>來自 %1</translation>
    </message>
    <message>
        <source>reply due %1</source>
        <translation>應於 %1 前回覆</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1 起</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>violation known on %1</source>
        <translation>%1 知道權利受侵害</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>用工</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>There</source>
        <translation>辦理情況</translation>
    </message>
</context>
<context>
    <name>CaseVolume</name>
    <message>
        <source>“%1” is neither a PDF nor a picture and cannot be bound. Print it from its own program and attach the scan.</source>
        <translation>「%1」既不是 PDF 也不是圖片，不能裝訂。請用它自己的程式列印，再附上掃描件。</translation>
    </message>
    <message>
        <source>“%1” is a PDF without a page and cannot be bound.</source>
        <translation>「%1」是沒有頁面的 PDF，不能裝訂。</translation>
    </message>
    <message>
        <source>One of the attached files is a damaged PDF, and the papers cannot be bound. Print the attachments from their own programs and attach the scans.</source>
        <translation>有一個附件是損壞的 PDF，無法裝訂。請用附件各自的程式列印，再附上掃描件。</translation>
    </message>
</context>
<context>
    <name>Covered</name>
    <message>
        <source>A page is a picture, and what stands on it cannot be read: cover it by hand on a printed copy.</source>
        <translation>有一頁是圖片，無法讀出其內容：請列印後人工遮蓋。</translation>
    </message>
    <message>
        <source>The paper cannot be read as a PDF.</source>
        <translation>該文書不能作為 PDF 讀取。</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>due %1</source>
        <translation>屆滿 %1</translation>
    </message>
    <message>
        <source>no due date</source>
        <translation>無屆滿日</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>依據</translation>
    </message>
    <message>
        <source>Its words</source>
        <translation>條文</translation>
    </message>
    <message>
        <source>The article&apos;s words are not stored in this program.</source>
        <translation>本程式未收錄該條文原文。</translation>
    </message>
    <message>
        <source>Last checked</source>
        <translation>依料核對日</translation>
    </message>
    <message>
        <source>Binds</source>
        <translation>約束對象</translation>
    </message>
    <message>
        <source>If missed</source>
        <translation>逾期後果</translation>
    </message>
    <message>
        <source>%1, %2; the day itself is not counted</source>
        <translation>%1 %2（當日不計）</translation>
    </message>
    <message>
        <source>. Proof: %1</source>
        <translation>；依據：%1</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>起算</translation>
    </message>
    <message>
        <source>%1 (before moving to a working day: %2; moved: %3)</source>
        <translation>%1（未順延：%2；順延：%3）</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>判定日</translation>
    </message>
    <message>
        <source>Strict reading</source>
        <translation>從嚴口徑</translation>
    </message>
    <message>
        <source>Lenient reading</source>
        <translation>從寬口徑</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>%1: notice of the State Council, %2</source>
        <translation>%1 年：國務院辦公廳放假安排通知，%2</translation>
    </message>
    <message>
        <source>%1: no notice yet; weekends and fixed statutory days</source>
        <translation>%1 年：尚無通知，按週末和固定法定節假日計算</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日曆</translation>
    </message>
    <message>
        <source>%1 working days</source>
        <translation>%1 個工作日</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 個月</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 年</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 日</translation>
    </message>
    <message>
        <source>anew</source>
        <translation>重新計算</translation>
    </message>
    <message>
        <source>set</source>
        <translation>改定</translation>
    </message>
    <message>
        <source>moves on</source>
        <translation>順延</translation>
    </message>
    <message>
        <source>start</source>
        <translation>起算</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>公布</translation>
    </message>
    <message>
        <source>In force since</source>
        <translation>施行日期</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>註意</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>No Chinese font for documents is installed. Install SimSun, FangSong, AR PL UMing (fonts-arphic-uming) or WenQuanYi Micro Hei (fonts-wqy-microhei), then print again.</source>
        <translation>沒有安裝可用於文書的中文字體。請安裝宋體、仿宋、AR PL UMing（fonts-arphic-uming）或者文泉驛微米黑（fonts-wqy-microhei），然後重新列印。</translation>
    </message>
    <message>
        <source>A report is written as .pdf, .xlsx or .csv, not as “%1”. Choose a file name with one of these endings.</source>
        <translation>報表只能寫成 .pdf、.xlsx 或者 .csv，不能寫成“%1”。請用其中一種擴展名作文件名。</translation>
    </message>
    <message>
        <source>The spreadsheet could not be made. Check that the disk has room for temporary files and try again.</source>
        <translation>電子表格沒有生成。請檢查磁盤是否有足夠空間存放臨時文件，然後重試。</translation>
    </message>
    <message>
        <source>There is no recovery code in this file. Choose the recovery sheet, or a text whose first line is the code.</source>
        <translation>該檔案中沒有恢復碼。請選擇密碼恢復單，或者第一行為恢復碼的文字檔案。</translation>
    </message>
    <message>
        <source>A paper of a case is written as .pdf or .docx, not as “%1”. Choose a file name with one of these endings.</source>
        <translation>案件文書可以存為 .pdf 或 .docx，不能存為「%1」。請換一個這樣結尾的檔名。</translation>
    </message>
    <message>
        <source>The document could not be put together in memory. Close other programs and try again.</source>
        <translation>記憶體不足，文書沒有做成。請關閉其他程式後重試。</translation>
    </message>
    <message>
        <source>A reply list is written as .csv, .xlsx or .json; “%1” is none of them.</source>
        <translation>回復清單寫成 .csv、.xlsx 或 .json；“%1”都不是。</translation>
    </message>
</context>
</TS>
