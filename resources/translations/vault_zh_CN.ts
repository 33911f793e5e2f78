<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Vault</name>
    <message>
        <source>The passphrase is empty. Choose one of several words.</source>
        <translation>口令为空。请选用由几个词组成的口令。</translation>
    </message>
    <message>
        <source>The sealed file is cut or was changed. Fetch it again from where it was made.</source>
        <translation>加密文件不完整或者被改动过。请到制作它的电脑上重新取得。</translation>
    </message>
    <message>
        <source>The file could not be read (%1).</source>
        <translation>文件无法读取（%1）。</translation>
    </message>
    <message>
        <source>This is no sealed file. Choose the file that was made for you.</source>
        <translation>这不是加密文件。请选择对方为您制作的文件。</translation>
    </message>
    <message>
        <source>The file was sealed by a newer version. Update the program.</source>
        <translation>该文件由更新版本的程序加密。请升级程序。</translation>
    </message>
    <message>
        <source>The file could not be written (%1).</source>
        <translation>文件无法写入（%1）。</translation>
    </message>
    <message>
        <source>The passphrase does not open this file. Type it again as it was chosen.</source>
        <translation>口令打不开该文件。请按当初设定的口令重新输入。</translation>
    </message>
    <message>
        <source>The sealed package does not open: it was changed, or sealed for somebody else.</source>
        <translation>加密报送包无法打开：它被改动过，或者是为别的单位加密的。</translation>
    </message>
    <message>
        <source>The sealed package is cut. Fetch it again from its sender.</source>
        <translation>加密报送包不完整。请向报送单位重新取得。</translation>
    </message>
    <message>
        <source>The office&apos;s key is not as it was written. Restore the last backup.</source>
        <translation>单位密钥与写入时不一致，请恢复最近的备份。</translation>
    </message>
    <message>
        <source>The office&apos;s key was wrapped by a newer version. Update the program.</source>
        <translation>单位密钥由更新的版本封装，请更新程序。</translation>
    </message>
    <message>
        <source>The passphrase does not open the office&apos;s key. Type it again as it was chosen.</source>
        <translation>口令打不开单位密钥，请按当初设定的口令重新输入。</translation>
    </message>
    <message>
        <source>A sealed secret does not open: it was changed, or sealed for somebody else.</source>
        <translation>密封的钥匙打不开：内容被改动，或者是为其他单位密封的。</translation>
    </message>
</context>
</TS>
