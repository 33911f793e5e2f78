<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Print</name>
    <message>
        <source>No Chinese font for documents is installed. Install SimSun, FangSong, AR PL UMing (fonts-arphic-uming) or WenQuanYi Micro Hei (fonts-wqy-microhei), then print again.</source>
        <translation>没有安装可用于文书的中文字体。请安装宋体、仿宋、AR PL UMing（fonts-arphic-uming）或者文泉驿微米黑（fonts-wqy-microhei），然后重新打印。</translation>
    </message>
    <message>
        <source>A report is written as .pdf, .xlsx or .csv, not as “%1”. Choose a file name with one of these endings.</source>
        <translation>报表只能写成 .pdf、.xlsx 或者 .csv，不能写成“%1”。请用其中一种扩展名作文件名。</translation>
    </message>
    <message>
        <source>The spreadsheet could not be made. Check that the disk has room for temporary files and try again.</source>
        <translation>电子表格没有生成。请检查磁盘是否有足够空间存放临时文件，然后重试。</translation>
    </message>
</context>
</TS>
