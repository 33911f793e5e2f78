<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>Store</name>
    <message>
        <source>“%1” of %2 cannot be recorded. %3</source>
        <translation>%2的“%1”無法記錄。%3</translation>
    </message>
    <message>
        <source>The note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>The proof</source>
        <translation>依據</translation>
    </message>
    <message>
        <source>the act %1 of %2 cannot be read: %3</source>
        <translation>%2 的記錄 %1 無法讀取：%3</translation>
    </message>
    <message>
        <source>%1 exists already and was not changed. Choose another name.</source>
        <translation>%1 已經存在，未作改動。請換一個名稱。</translation>
    </message>
    <message>
        <source>an interrupted save could not be read</source>
        <translation>一次中斷的儲存無法讀取</translation>
    </message>
    <message>
        <source>The number %1 belongs to another case. Choose another one.</source>
        <translation>編號 %1 已屬於另一案件。請換一個編號。</translation>
    </message>
    <message>
        <source>A row of %1 names a row of %2 that is not there.</source>
        <translation>表 %1 有一行指向表 %2 中不存在的行。</translation>
    </message>
    <message>
        <source>There is no room left on the disk of %1. Nothing of this was saved: make room and do it again.</source>
        <translation>%1 所在磁盤空間不足。本次內容未儲存：請清理磁盤後重試。</translation>
    </message>
    <message>
        <source>%1 may not be written. Move the office file to a folder of your own, or ask for the right to write.</source>
        <translation>%1 不可寫入。請把機構文件移到自己的資料夾，或者申請寫入權限。</translation>
    </message>
    <message>
        <source>%1 or its folder may not be opened. Move the office file to a folder of your own, or ask for the right to read and write.</source>
        <translation>%1 或其資料夾無法打開。請把機構文件移到自己的資料夾，或者申請讀寫權限。</translation>
    </message>
    <message>
        <source>%1 is being written by another program. Wait a moment and do it again.</source>
        <translation>%1 正由另一個程序寫入。請稍候重試。</translation>
    </message>
    <message>
        <source>%1 could not be read or written (%2). Nothing of this was saved: check the disk, and do it again.</source>
        <translation>%1 讀寫失敗（%2）。本次內容未儲存：請檢查磁盤後重試。</translation>
    </message>
    <message>
        <source>The office file %1 is damaged (%2). It was not changed: keep it, and restore the last backup.</source>
        <translation>機構文件 %1 已損壞（%2）。文件未作改動：請保留它，並恢復最近的備份。</translation>
    </message>
    <message>
        <source>%1 is not an office file of this program. Choose the office file, or restore a backup.</source>
        <translation>%1 不是本程序的機構文件。請選擇機構文件，或者恢復備份。</translation>
    </message>
    <message>
        <source>There is no office file %1. Choose the office file, or restore a backup.</source>
        <translation>沒有機構文件 %1。請選擇機構文件，或者恢復備份。</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of the program (form %2; this one knows up to %3). Install the newer version; the file was not changed.</source>
        <translation>%1 由更新版本的程序寫成（格式 %2，本版本最高支持 %3）。請安裝新版本；文件未作改動。</translation>
    </message>
    <message>
        <source>The search index does not fit the words that it was made of.</source>
        <translation>檢索索引與其內容不符。</translation>
    </message>
    <message>
        <source>The search index has a row %1 of no case.</source>
        <translation>檢索索引第 %1 行不屬於任何案件。</translation>
    </message>
    <message>
        <source>The keys of an import are not as they were written.</source>
        <translation>一次導入的識別鍵與寫入時不一致。</translation>
    </message>
    <message>
        <source>There is a row of a case that has no acts.</source>
        <translation>有一行所屬的案件沒有任何記錄。</translation>
    </message>
    <message>
        <source>%1 rows stand there; the acts make %2.</source>
        <translation>表中有 %1 行，按記錄應為 %2 行。</translation>
    </message>
    <message>
        <source>“%1” stands there; the acts make “%2”.</source>
        <translation>表中為“%1”，按記錄應為“%2”。</translation>
    </message>
    <message>
        <source>The case would not be found by the words of its acts.</source>
        <translation>按記錄中的文字檢索不到該案件。</translation>
    </message>
    <message>
        <source>A line of the audit is missing.</source>
        <translation>審計日誌缺少一行。</translation>
    </message>
    <message>
        <source>A line of the audit was changed.</source>
        <translation>審計日誌有一行被改動。</translation>
    </message>
    <message>
        <source>An act of the office is not as it was recorded.</source>
        <translation>一條機構記錄與登記時不一致。</translation>
    </message>
    <message>
        <source>An act is missing.</source>
        <translation>缺少一條記錄。</translation>
    </message>
    <message>
        <source>An act is not as it was recorded.</source>
        <translation>一條記錄與登記時不一致。</translation>
    </message>
    <message>
        <source>Personal data of an act are not as they were recorded.</source>
        <translation>一條記錄的個人資訊與登記時不一致。</translation>
    </message>
    <message>
        <source>The audit names an act that is not there.</source>
        <translation>審計日誌中的一條記錄已不存在。</translation>
    </message>
    <message>
        <source>It does not say by which rules, calendars and choices this file was made.</source>
        <translation>該檔案沒有說明其內容是按哪些規則、日曆和選擇計算的。</translation>
    </message>
    <message>
        <source>%1.%2 holds “%3”, which says nothing there</source>
        <translation>%1.%2 的內容為「%3」，無法識別</translation>
    </message>
    <message>
        <source>a day, a moment or an id is none</source>
        <translation>日期、時刻或識別碼無效</translation>
    </message>
    <message>
        <source>It is not known whether this was saved (%1). Open the office again and look before you enter it anew.</source>
        <translation>無法確定是否已儲存（%1）。請重新開啟機構查看，再決定是否重新登錄。</translation>
    </message>
    <message>
        <source>The path %1 is too long for an office file. Choose a folder nearer to the top of the disk, or a shorter name.</source>
        <translation>路徑 %1 太長，不能存放機構檔案。請選擇層級較淺的資料夾，或較短的名稱。</translation>
    </message>
    <message>
        <source>No office is named. Choose an office file.</source>
        <translation>沒有指定機構。請選擇機構檔案。</translation>
    </message>
    <message>
        <source>An office&apos;s address holds no password. Leave it out, and change it: it may have been seen.</source>
        <translation>機構位址中不得寫密碼。請去掉密碼並更換它：它可能已被他人看到。</translation>
    </message>
    <message>
        <source>This version of the program does not yet open an office on a server. Choose an office file.</source>
        <translation>本版本程式還不能開啟伺服器上的機構。請選擇機構檔案。</translation>
    </message>
    <message>
        <source>an interrupted save, %1, does not fit it</source>
        <translation>中斷的儲存檔 %1 與其不符</translation>
    </message>
    <message>
        <source>There are keys of an import that the office&apos;s acts do not name.</source>
        <translation>存在機構紀錄中沒有的匯入的鍵。</translation>
    </message>
    <message>
        <source>The office holds %1 recorded lines, its backup %2: an older copy was put in its place, or what was recorded since was removed.</source>
        <translation>機構檔案有 %1 行稽核紀錄，備份有 %2 行：檔案被換成了較舊的副本，或此後的紀錄被刪去。</translation>
    </message>
    <message>
        <source>What was recorded at %1 is not what the backup holds: it was changed since, or the backup is another office&apos;s.</source>
        <translation>%1 登記的內容與備份不一致：此後被改動，或該備份屬於另一機構。</translation>
    </message>
    <message>
        <source>an act of the office of %1 cannot be read: %2</source>
        <translation>%1的機構記錄無法讀取：%2</translation>
    </message>
    <message>
        <source>Personal data of an act of the office are not as they were recorded.</source>
        <translation>機構記錄中的個人資訊與登記時不一致。</translation>
    </message>
    <message>
        <source>An attached file is missing.</source>
        <translation>一個附件不見了。</translation>
    </message>
    <message>
        <source>An attached file is not as it was attached.</source>
        <translation>一個附件已不是入卷時的樣子。</translation>
    </message>
    <message>
        <source>There is an attached file that no act names.</source>
        <translation>有一個附件沒有任何行為提到。</translation>
    </message>
    <message>
        <source>The room or one of the people has another session at that time. Choose another hour, room or person.</source>
        <translation>庭室或人員該時段已有安排。請換時間、庭室或人員。</translation>
    </message>
    <message>
        <source>The personal data of this office are sealed. Log in first.</source>
        <translation>本單位的個人資訊已加密，請先登入。</translation>
    </message>
    <message>
        <source>the sealed data of %1 were changed</source>
        <translation>加密的資料（%1）被改動過</translation>
    </message>
    <message>
        <source>an attached file was changed</source>
        <translation>附件被改動過</translation>
    </message>
    <message>
        <source>Another account of the case stands there than its acts make.</source>
        <translation>存放的案件明細與案件記錄推算的不一致。</translation>
    </message>
    <message>
        <source>Sealed personal data are not as they were sealed.</source>
        <translation>加密的個人資訊與加密時不一致。</translation>
    </message>
    <message>
        <source>There is no folder %1. Choose another place for the office file.</source>
        <translation>沒有資料夾 %1。請為機構文件另選位置。</translation>
    </message>
    <message>
        <source>The sounds of row %1 of the search index are not those of its names.</source>
        <translation>檢索索引第 %1 行的讀音與其中的姓名、名稱不符。</translation>
    </message>
    <message>
        <source>table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>index</source>
        <translation>索引</translation>
    </message>
    <message>
        <source>trigger</source>
        <translation>觸發器</translation>
    </message>
    <message>
        <source>view</source>
        <translation>視圖</translation>
    </message>
    <message>
        <source>the %1 “%2” is none of this program&apos;s</source>
        <translation>%1“%2”不是本程序建立的</translation>
    </message>
    <message>
        <source>the %1 “%2” is not as this program made it</source>
        <translation>%1“%2”與本程序建立的不同</translation>
    </message>
    <message>
        <source>the %1 “%2” is missing</source>
        <translation>%1“%2”缺失</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
</context>
</TS>
