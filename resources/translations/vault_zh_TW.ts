<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>Vault</name>
    <message>
        <source>The passphrase is empty. Choose one of several words.</source>
        <translation>口令為空。請選用由幾個詞組成的口令。</translation>
    </message>
    <message>
        <source>The sealed file is cut or was changed. Fetch it again from where it was made.</source>
        <translation>加密檔案不完整或者被改動過。請到製作它的電腦上重新取得。</translation>
    </message>
    <message>
        <source>The file could not be read (%1).</source>
        <translation>檔案無法讀取（%1）。</translation>
    </message>
    <message>
        <source>This is no sealed file. Choose the file that was made for you.</source>
        <translation>這不是加密檔案。請選擇對方為您製作的檔案。</translation>
    </message>
    <message>
        <source>The file was sealed by a newer version. Update the program.</source>
        <translation>該檔案由更新版本的程式加密。請升級程式。</translation>
    </message>
    <message>
        <source>The file could not be written (%1).</source>
        <translation>檔案無法寫入（%1）。</translation>
    </message>
    <message>
        <source>The passphrase does not open this file. Type it again as it was chosen.</source>
        <translation>口令打不開該檔案。請按當初設定的口令重新輸入。</translation>
    </message>
    <message>
        <source>The sealed package does not open: it was changed, or sealed for somebody else.</source>
        <translation>加密報送包無法開啟：它被改動過，或者是為別的單位加密的。</translation>
    </message>
    <message>
        <source>The sealed package is cut. Fetch it again from its sender.</source>
        <translation>加密報送包不完整。請向報送單位重新取得。</translation>
    </message>
    <message>
        <source>The office&apos;s key is not as it was written. Restore the last backup.</source>
        <translation>單位金鑰與寫入時不一致，請恢復最近的備份。</translation>
    </message>
    <message>
        <source>The office&apos;s key was wrapped by a newer version. Update the program.</source>
        <translation>單位金鑰由更新的版本封裝，請更新程式。</translation>
    </message>
    <message>
        <source>The passphrase does not open the office&apos;s key. Type it again as it was chosen.</source>
        <translation>口令打不開單位金鑰，請按當初設定的口令重新輸入。</translation>
    </message>
    <message>
        <source>A sealed secret does not open: it was changed, or sealed for somebody else.</source>
        <translation>密封的鑰匙打不開：內容被改動，或者是為其他單位密封的。</translation>
    </message>
</context>
</TS>
