<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>Files</name>
    <message>
        <source>%1 lies on a network share (%2). Two computers writing there would damage the office file. Keep it on a disk of this computer, and put backups on the share.</source>
        <translation>%1 位於網路共享盤（%2）。兩臺電腦同時寫入會損壞機構文件。請把它放在本機磁盤上，網路共享盤只存放備份。</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>另一個程序</translation>
    </message>
    <message>
        <source>%1 on the computer %2, process %3</source>
        <translation>電腦 %2 上的 %1（進程 %3）</translation>
    </message>
    <message>
        <source>The office file is being written by %1. Close it there first.</source>
        <translation>機構文件正由%1寫入。請先在那邊關閉。</translation>
    </message>
    <message>
        <source>There is no room left for %1. Nothing was changed: make room on the disk and do it again.</source>
        <translation>磁盤空間不足，無法寫入 %1。未作任何改動：請清理磁盤後重試。</translation>
    </message>
    <message>
        <source>%1 may not be written here. Choose a folder of your own, or ask for the right to write.</source>
        <translation>不能在此處寫入 %1。請選擇自己的資料夾，或者申請寫入權限。</translation>
    </message>
    <message>
        <source>The folder of %1 does not exist. Choose another one.</source>
        <translation>%1 所在的資料夾不存在。請另選一個。</translation>
    </message>
    <message>
        <source>%1 could not be written (%2). Nothing was changed: check the disk and do it again.</source>
        <translation>%1 寫入失敗（%2）。未作任何改動：請檢查磁盤後重試。</translation>
    </message>
    <message>
        <source>%1 does not read back as it was written. Write it to another disk.</source>
        <translation>%1 寫入後讀回的內容不一致。請寫到另一塊磁盤。</translation>
    </message>
    <message>
        <source>There is no file %1. Check the name and the folder.</source>
        <translation>沒有文件 %1。請核對文件名和資料夾。</translation>
    </message>
    <message>
        <source>%1 could not be read (%2).</source>
        <translation>%1 讀取失敗（%2）。</translation>
    </message>
    <message>
        <source>%1 is larger than %2 bytes, the most that is read.</source>
        <translation>%1 超過 %2 字節，超出可讀取的上限。</translation>
    </message>
    <message>
        <source>%1 exists already and was not changed. Choose another name.</source>
        <translation>%1 已存在，未作更動。請另選名稱。</translation>
    </message>
    <message>
        <source>Another program is opening an office in %1 and does not come to an end. Wait a moment and do it again.</source>
        <translation>另一程式正在 %1 中開啟機構，尚未完成。請稍候再試。</translation>
    </message>
    <message>
        <source>The office file is said to be written by %1. Close it there first. Where nobody has it open (the computer was renamed, or is gone), remove the file %2.</source>
        <translation>機構檔案顯示正由 %1 寫入。請先在那裡關閉。如果並沒有人開啟它（電腦已改名或已不在），請刪除檔案 %2。</translation>
    </message>
    <message>
        <source>The name %1 is too long. Choose a shorter one.</source>
        <translation>名稱 %1 太長。請改用較短的名稱。</translation>
    </message>
    <message>
        <source>%1 is not a file. Choose a file.</source>
        <translation>%1 不是檔案。請選擇一個檔案。</translation>
    </message>
    <message>
        <source>%1 is empty. Choose the file that was meant.</source>
        <translation>%1 是空檔案。請選擇正確的檔案。</translation>
    </message>
    <message>
        <source>%1 is not a document, picture, recording or film that is taken, or its name does not say what it is. Save it as PDF and attach that.</source>
        <translation>%1 不是可收的文件、圖片、錄音或錄影，或者檔名與內容不符。請另存為PDF後再附。</translation>
    </message>
    <message>
        <source>The package is damaged or of a kind that is not taken. Fetch it again.</source>
        <translation>報送包已損壞，或者是不受理的格式。請重新取得。</translation>
    </message>
    <message>
        <source>The package is cut. Fetch it again from its sender.</source>
        <translation>報送包不完整。請向報送單位重新取得。</translation>
    </message>
    <message>
        <source>“%1” of the package is too large.</source>
        <translation>報送包中的“%1”過大。</translation>
    </message>
    <message>
        <source>“%1” of the package expands beyond measure.</source>
        <translation>報送包中的“%1”解壓後超出限度。</translation>
    </message>
    <message>
        <source>The file is larger than a package may be.</source>
        <translation>檔案超過報送包允許的大小。</translation>
    </message>
    <message>
        <source>This file is no package. Choose what the sender made.</source>
        <translation>這個檔案不是報送包。請選擇報送單位制作的檔案。</translation>
    </message>
    <message>
        <source>“%1” is no name for a file in a package.</source>
        <translation>“%1”不能作為報送包內的檔名。</translation>
    </message>
    <message>
        <source>%1 is there already. Choose another name, so that nothing is overwritten.</source>
        <translation>%1 已經存在。請另取名稱，以免覆蓋。</translation>
    </message>
</context>
</TS>
