// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/case_folder.h"

#include "base/text.h"
#include "casework/act_words.h"
#include "documents/serving.h"
#include "law/say.h"
#include "reports/case_summary.h"

#include <QUrl>

#include <algorithm>

namespace tiaocai::reports {

using namespace casework;
using namespace Qt::StringLiterals;
using documents::Reached;

namespace {

/// What comes from a case is text and never markup.
QString plain(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', u"<br>"_s);
}

QString linkTo(const QString &path, const QString &words)
{
    return u"<a href=\"%1\">%2</a>"_s.arg(QString::fromLatin1(QUrl::toPercentEncoding(path, "/")),
                                          plain(words));
}

/// Rows whose cells are HTML already.
class HtmlTable {
public:
    HtmlTable(const QString &title, const QStringList &heads)
        : m_title(title)
        , m_heads(heads)
    {
    }
    void add(const QStringList &cells)
    {
        m_rows << u"<tr><td>"_s + cells.join(u"</td><td>"_s) + u"</td></tr>"_s;
    }
    /// Nothing where there is no row.
    QString text() const
    {
        if (m_rows.isEmpty()) return {};
        auto head = QString();
        if (!m_heads.isEmpty()) head = u"<tr><th>"_s + m_heads.join(u"</th><th>"_s) + u"</th></tr>\n"_s;
        return u"<h2>%1</h2>\n<table>\n%2%3\n</table>\n"_s.arg(plain(m_title), head, m_rows.join(u'\n'));
    }

private:
    QString m_title;
    QStringList m_heads, m_rows;
};

QString partyName(const CaseFile &file, const PartyId &id)
{
    const auto *party = file.party(id);
    return party ? party->record.name : QString();
}

QString dayOr(const std::optional<QDate> &day)
{
    return day ? tiaocai::toText(*day) : QString();
}

QString glanceHtml(const CaseSheet &sheet)
{
    const auto summary = caseSummary({sheet.file, sheet.staff, sheet.places, sheet.today, Speech::ofLaw()});
    HtmlTable table(u"概要"_s, {});
    for (const auto &line : summary.people + summary.matter) {
        QStringList words{line.main, line.rest, line.facts.join(u'、')};
        words.removeAll(QString());
        table.add({plain(line.label), plain(words.join(u'　'))});
    }
    if (!summary.facts.isEmpty()) table.add({u"事实与理由"_s, plain(summary.facts)});
    return table.text();
}

/// Bench notes are the bench's own; attached files stand with the files.
bool isApart(const Act &act)
{
    return act.kind() == ActKind::FileAttached || act.kind() == ActKind::BenchNoteKept;
}

QString actsHtml(const CaseSheet &sheet)
{
    const Naming naming{sheet.file, sheet.staff, sheet.places, Speech::ofLaw()};
    HtmlTable table(u"经过"_s, {u"日期"_s, u"行为"_s, u"内容"_s, u"记录人"_s});
    for (const auto &act : sheet.file.effective) {
        if (isApart(act)) continue;
        QStringList lines;
        for (const auto &said : casework::said(act.payload, naming))
            lines << u"%1：%2"_s.arg(said.label, said.value);
        if (!act.note.isEmpty()) lines << u"备注：%1"_s.arg(act.note);
        table.add({tiaocai::toText(act.on), plain(legalWord(act.kind())), plain(lines.join(u'\n')),
                   plain(sheet.staff.value(act.recordedBy))});
    }
    return table.text();
}

QString periodsHtml(const CaseSheet &sheet)
{
    HtmlTable table(u"期限"_s, {u"期限"_s, u"对象"_s, u"起算"_s, u"届满"_s, u"完成"_s, u"状态"_s});
    for (const auto &deadline : sheet.deadlines) {
        const auto *rule = sheet.book.rule(deadline.period.rule);
        const auto name = rule ? law::periodOf(*rule, deadline.period.from, Speech::ofLaw())
                               : deadline.period.rule.toString();
        table.add({plain(name), plain(partyName(sheet.file, PartyId(deadline.subject))),
                   tiaocai::toText(deadline.period.from), tiaocai::toText(deadline.period.due),
                   dayOr(deadline.doneOn), plain(law::nameOf(deadline.state, Speech::ofLaw()))});
    }
    return table.text();
}

QString reachedWord(Reached state)
{
    switch (state) {
    case Reached::NotSent:
        return u"未发出"_s;
    case Reached::Sent:
        return u"已发出"_s;
    case Reached::Received:
        return u"已送达"_s;
    case Reached::Returned:
        return u"退回"_s;
    case Reached::Published:
        return u"公告中"_s;
    }
    return {};
}

QString serviceHtml(const CaseSheet &sheet)
{
    HtmlTable table(u"送达"_s, {u"文书"_s, u"文号"_s, u"受送达人"_s, u"发出"_s, u"签收"_s, u"状态"_s});
    for (const auto &line : documents::serviceOf(sheet.file, sheet.today)) {
        const auto *issued = documents::issueOf(sheet.file, line.document);
        const auto title =
            issued && !issued->templateName.isEmpty() ? issued->templateName : legalWord(line.what);
        table.add({plain(title), plain(line.number), plain(partyName(sheet.file, line.recipient)),
                   dayOr(line.serving.sentOn), dayOr(line.serving.receivedOn),
                   reachedWord(line.serving.state)});
    }
    return table.text();
}

QString pathOf(const QList<documents::FolderFile> &files, const CaseFile &file, const ActId &attachment)
{
    const auto *act = file.act(attachment);
    const auto *attached = act ? std::get_if<FileAttached>(&act->payload) : nullptr;
    const auto found = std::ranges::find_if(files, [&](const documents::FolderFile &one) {
        return attached && one.paper.sha256 == attached->sha256;
    });
    return found == files.end() ? QString() : found->path;
}

QString evidenceHtml(const CaseSheet &sheet, const QList<documents::FolderFile> &files)
{
    HtmlTable table(u"证据"_s,
                    {u"编号"_s, u"名称"_s, u"形式"_s, u"提交人"_s, u"收到"_s, u"证明对象"_s, u"退还"_s});
    for (const auto &one : sheet.file.evidence) {
        const auto path = one.item.attachment ? pathOf(files, sheet.file, *one.item.attachment) : QString();
        table.add({plain(one.item.number),
                   path.isEmpty() ? plain(one.item.name) : linkTo(path, one.item.name),
                   one.item.form ? plain(legalWord(*one.item.form)) : QString(),
                   one.by ? plain(partyName(sheet.file, *one.by)) : u"依职权调取"_s,
                   tiaocai::toText(one.since), plain(one.item.proves), dayOr(one.returnedOn)});
    }
    return table.text();
}

QString filesHtml(const QList<documents::FolderFile> &files, documents::Volume volume)
{
    HtmlTable table(documents::legalName(volume), {u"文件"_s, u"文号"_s, u"日期"_s});
    for (const auto &one : files) {
        if (one.volume == volume)
            table.add(
                {linkTo(one.path, one.paper.title), plain(one.paper.number), tiaocai::toText(one.paper.on)});
    }
    return table.text();
}

const auto style =
    u"body{font:16px/1.6 \"Noto Sans CJK SC\",\"Microsoft YaHei\",sans-serif;max-width:60em;margin:2em auto;"
    "padding:0 1em;color:#1a1f23}h1{font-size:1.5em}h2{font-size:1.1em;margin-top:2em}table{border-collapse:"
    "collapse;width:100%}td,th{border:1px solid #b7bdb8;padding:.3em .6em;text-align:left;vertical-align:top}"
    "th{background:#f3f4f2}p{color:#4d565c}@media print{a{color:inherit}}"_s;

} // namespace

QByteArray folderIndex(const CaseSheet &sheet, const QList<documents::FolderFile> &files,
                       const QDateTime &madeAt)
{
    const auto title = u"%1　%2"_s.arg(sheet.file.number(), legalWord(sheet.file.stage));
    QStringList parts{
        u"<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" "
        "content=\"width=device-width\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src "
        "'none'; "
        "style-src 'unsafe-inline'\">\n<title>%1</title>\n<style>%2</style>\n</head>\n<body>\n"_s.arg(
            plain(title), style),
        u"<h1>%1</h1>\n<p>%2　%3　制作：%4%5</p>\n"_s.arg(
            plain(title), plain(sheet.office), madeAt.toString(u"yyyy-MM-dd HH:mm"_s), plain(sheet.printedBy),
            sheet.demonstration ? u"　演示数据　非正式文件"_s : QString()),
        glanceHtml(sheet),
        filesHtml(files, documents::Volume::Main),
        filesHtml(files, documents::Volume::Side),
        actsHtml(sheet),
        periodsHtml(sheet),
        serviceHtml(sheet),
        evidenceHtml(sheet, files),
        u"</body>\n</html>\n"_s};
    return parts.join(QString()).toUtf8();
}

} // namespace tiaocai::reports
