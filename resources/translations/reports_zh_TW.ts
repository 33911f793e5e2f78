<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
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
</context>
</TS>
