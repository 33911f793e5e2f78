<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>CaseSummary</name>
    <message>
        <source>delegates %1</source>
        <translation>代表人 %1</translation>
    </message>
    <message>
        <source>collective</source>
        <translation>集体</translation>
    </message>
    <message>
        <source>simplified procedure</source>
        <translation>简易处理</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 个</translation>
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
        <translation>第 %1 次调解</translation>
    </message>
    <message>
        <source>hearing %1</source>
        <translation>第 %1 次开庭</translation>
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
        <translation>协议 %1</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Mediators</source>
        <translation>调解员</translation>
    </message>
    <message>
        <source>Arbitrators</source>
        <translation>仲裁员</translation>
    </message>
    <message>
        <source>from case %1</source>
        <translation>来自 %1</translation>
    </message>
    <message>
        <source>reply due %1</source>
        <translation>应于 %1 前反馈</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
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
        <translation>%1 知道权利受侵害</translation>
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
        <translation>办理情况</translation>
    </message>
</context>
<context>
    <name>CaseVolume</name>
    <message>
        <source>“%1” is neither a PDF nor a picture and cannot be bound. Print it from its own program and attach the scan.</source>
        <translation>“%1”既不是 PDF 也不是图片，不能装订。请用它自己的程序打印，再附上扫描件。</translation>
    </message>
    <message>
        <source>“%1” is a PDF without a page and cannot be bound.</source>
        <translation>“%1”是没有页面的 PDF，不能装订。</translation>
    </message>
    <message>
        <source>One of the attached files is a damaged PDF, and the papers cannot be bound. Print the attachments from their own programs and attach the scans.</source>
        <translation>有一个附件是损坏的 PDF，无法装订。请用附件各自的程序打印，再附上扫描件。</translation>
    </message>
</context>
<context>
    <name>Covered</name>
    <message>
        <source>A page is a picture, and what stands on it cannot be read: cover it by hand on a printed copy.</source>
        <translation>有一页是图片，无法读出其内容：请打印后人工遮盖。</translation>
    </message>
    <message>
        <source>The paper cannot be read as a PDF.</source>
        <translation>该文书不能作为 PDF 读取。</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>due %1</source>
        <translation>届满 %1</translation>
    </message>
    <message>
        <source>no due date</source>
        <translation>无届满日</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Its words</source>
        <translation>条文</translation>
    </message>
    <message>
        <source>The article&apos;s words are not stored in this program.</source>
        <translation>本程序未收录该条文原文。</translation>
    </message>
    <message>
        <source>Last checked</source>
        <translation>依据核对日</translation>
    </message>
    <message>
        <source>Binds</source>
        <translation>约束对象</translation>
    </message>
    <message>
        <source>If missed</source>
        <translation>逾期后果</translation>
    </message>
    <message>
        <source>%1, %2; the day itself is not counted</source>
        <translation>%1 %2（当日不计）</translation>
    </message>
    <message>
        <source>. Proof: %1</source>
        <translation>；依据：%1</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>起算</translation>
    </message>
    <message>
        <source>%1 (before moving to a working day: %2; moved: %3)</source>
        <translation>%1（未顺延：%2；顺延：%3）</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>判定日</translation>
    </message>
    <message>
        <source>Strict reading</source>
        <translation>从严口径</translation>
    </message>
    <message>
        <source>Lenient reading</source>
        <translation>从宽口径</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>%1: notice of the State Council, %2</source>
        <translation>%1 年：国务院办公厅放假安排通知，%2</translation>
    </message>
    <message>
        <source>%1: no notice yet; weekends and fixed statutory days</source>
        <translation>%1 年：尚无通知，按周末和固定法定节假日计算</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>%1 working days</source>
        <translation>%1 个工作日</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 个月</translation>
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
        <translation>重新计算</translation>
    </message>
    <message>
        <source>set</source>
        <translation>改定</translation>
    </message>
    <message>
        <source>moves on</source>
        <translation>顺延</translation>
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
        <translation>注意</translation>
    </message>
</context>
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
    <message>
        <source>There is no recovery code in this file. Choose the recovery sheet, or a text whose first line is the code.</source>
        <translation>该文件中没有恢复码。请选择密码恢复单，或者第一行为恢复码的文本文件。</translation>
    </message>
    <message>
        <source>A paper of a case is written as .pdf or .docx, not as “%1”. Choose a file name with one of these endings.</source>
        <translation>案件文书可以存为 .pdf 或 .docx，不能存为“%1”。请换一个这样结尾的文件名。</translation>
    </message>
    <message>
        <source>The document could not be put together in memory. Close other programs and try again.</source>
        <translation>内存不足，文书没有做成。请关闭其他程序后重试。</translation>
    </message>
    <message>
        <source>A reply list is written as .csv, .xlsx or .json; “%1” is none of them.</source>
        <translation>回复清单写成 .csv、.xlsx 或 .json；“%1”都不是。</translation>
    </message>
</context>
</TS>
