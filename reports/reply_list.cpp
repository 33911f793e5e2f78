// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reply_list.h"

#include "base/canonical.h"
#include "base/text.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace tiaocai::reports {

namespace {

using exchange::ReplyState;

/// The words of EXCHANGE-FORMAT 9, by which platforms go.
QString stateWord(ReplyState state)
{
    switch (state) {
    case ReplyState::Waiting:
        return u"待处理"_s;
    case ReplyState::Accepted:
        return u"已受理"_s;
    case ReplyState::Declined:
        return u"不予受理"_s;
    case ReplyState::Duplicate:
        return u"重复"_s;
    }
    return {};
}

PlainList plainListOf(const exchange::ReplyList &list)
{
    PlainList made{{u"流水号"_s, u"办理状态"_s, u"登记号"_s, u"案号"_s, u"受理日期"_s, u"结案日期"_s,
                    u"处理结果"_s, u"说明"_s},
                   {}};
    for (const auto &reply : list.replies)
        made.rows << QStringList{reply.serial,
                                 stateWord(reply.state),
                                 reply.registrationNumber,
                                 reply.number,
                                 toText(reply.acceptedOn.value_or(QDate())),
                                 toText(reply.concludedOn.value_or(QDate())),
                                 reply.manner ? legalWord(*reply.manner) : QString(),
                                 reply.reason};
    return made;
}

} // namespace

exchange::Answering answeringBy(const QString &path)
{
    return path.endsWith(u".json"_s, Qt::CaseInsensitive) ? exchange::Answering::OneSource
                                                          : exchange::Answering::All;
}

Result<Paper> replyPaper(const exchange::ReplyList &list, const QString &path)
{
    const auto suffix = QFileInfo(path).suffix().toLower();
    if (suffix == u"json") return Paper{canonical(exchange::toJson(list)).toUtf8() + '\n'};
    if (suffix == u"csv") return plainCsv(plainListOf(list));
    if (suffix == u"xlsx") return plainXlsx(plainListOf(list));
    return refuse(u"unknown-format"_s,
                  QCoreApplication::translate("Print",
                                              "A reply list is written as .csv, .xlsx or .json; “%1” is "
                                              "none of them.")
                      .arg(QFileInfo(path).fileName()));
}

} // namespace tiaocai::reports
