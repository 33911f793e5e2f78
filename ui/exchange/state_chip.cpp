// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/state_chip.h"

#include "exchange/receiver.h"

#include <QCoreApplication>
#include <QHash>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;
using exchange::ReceiptState;
using Kind = ChipWords::Kind;

namespace {

struct ExchangeState {
    Q_DECLARE_TR_FUNCTIONS(ExchangeState)
};

Kind kindOf(ReceiptState state)
{
    switch (state) {
    case ReceiptState::Accepted:
        return Kind::Met;
    case ReceiptState::AcceptedWithNotes:
        return Kind::Running;
    case ReceiptState::Partial:
        return Kind::Attention;
    case ReceiptState::Rejected:
        return Kind::Late;
    case ReceiptState::Gap:
    case ReceiptState::Received:
        return Kind::Missing;
    case ReceiptState::Stale:
        return Kind::Void;
    }
    return Kind::Neutral;
}

} // namespace

ChipWords exchangeChip(const QString &state)
{
    static const QHash<QString, std::pair<Kind, const char *>> others{
        {u"exported"_s, {Kind::Service, QT_TRANSLATE_NOOP("ExchangeState", "awaits its receipt")}},
        {u"delivered"_s,
         {Kind::Service, QT_TRANSLATE_NOOP("ExchangeState", "delivered, awaits its receipt")}},
        {u"received"_s, {Kind::Missing, QT_TRANSLATE_NOOP("ExchangeState", "received, waits")}},
        {u"accepted"_s, {Kind::Met, QT_TRANSLATE_NOOP("ExchangeState", "accepted")}},
        {u"partly"_s, {Kind::Attention, QT_TRANSLATE_NOOP("ExchangeState", "accepted in part")}},
        {u"rejected"_s, {Kind::Late, QT_TRANSLATE_NOOP("ExchangeState", "rejected")}},
        {u"corrected"_s, {Kind::Met, QT_TRANSLATE_NOOP("ExchangeState", "corrected")}},
        {u"closed"_s, {Kind::Void, QT_TRANSLATE_NOOP("ExchangeState", "closed")}},
        {u"withdrawn"_s, {Kind::Void, QT_TRANSLATE_NOOP("ExchangeState", "withdrawn")}},
        {u"lost"_s, {Kind::Attention, QT_TRANSLATE_NOOP("ExchangeState", "known from its receipt alone")}},
        {u"DUPLICATE"_s, {Kind::Neutral, QT_TRANSLATE_NOOP("ExchangeState", "was here already")}},
        {u"FORGOTTEN"_s, {Kind::Void, QT_TRANSLATE_NOOP("ExchangeState", "not taken: its key was revoked")}},
    };
    if (const auto of = chosen<ReceiptState>(state)) return {kindOf(*of), label(*of)};
    const auto there = others.constFind(state);
    return there == others.cend() ? ChipWords{Kind::Neutral, state}
                                  : ChipWords{there->first, ExchangeState::tr(there->second)};
}

QString exchangeWhy(const QString &code)
{
    static const QHash<QString, const char *> whys{
        {u"older-epoch"_s,
         QT_TRANSLATE_NOOP("ExchangeState", "it was written before the office's file began anew")},
        {u"epoch-not-newer"_s,
         QT_TRANSLATE_NOOP("ExchangeState",
                           "the office's file began anew with a count that was used already")},
        {u"sequence-reused"_s, QT_TRANSLATE_NOOP("ExchangeState", "another package came under this number")},
        {u"chain-broken"_s, QT_TRANSLATE_NOOP("ExchangeState", "it does not follow from the package before")},
        {u"gap"_s, QT_TRANSLATE_NOOP("ExchangeState", "an earlier number is lacking")},
        {u"closed-by-full"_s, QT_TRANSLATE_NOOP("ExchangeState", "a full one came after it")},
        {u"withdrawn"_s, QT_TRANSLATE_NOOP("ExchangeState", "it was withdrawn by who sent it")},
        {u"gap-closed"_s, QT_TRANSLATE_NOOP("ExchangeState", "its number was given up as lacking")},
        {u"line-too-long"_s, QT_TRANSLATE_NOOP("ExchangeState", "a line is too long")},
        {u"too-many-records"_s, QT_TRANSLATE_NOOP("ExchangeState", "it holds too many records")},
        {u"bad-record"_s, QT_TRANSLATE_NOOP("ExchangeState", "a record cannot be read")},
        {u"record-hash-differs"_s, QT_TRANSLATE_NOOP("ExchangeState", "a record was changed on the way")},
        {u"record-order"_s, QT_TRANSLATE_NOOP("ExchangeState", "the records stand in a wrong order")},
        {u"counts-differ"_s, QT_TRANSLATE_NOOP("ExchangeState", "it holds other records than it says")},
        {u"totals-differ"_s, QT_TRANSLATE_NOOP("ExchangeState", "its figures are not those of its records")},
        {u"attachments-differ"_s,
         QT_TRANSLATE_NOOP("ExchangeState", "its attachments are not those that it names")},
        {u"bad-summary"_s, QT_TRANSLATE_NOOP("ExchangeState", "its summary cannot be read")},
        {u"bad-case"_s, QT_TRANSLATE_NOOP("ExchangeState", "its case cannot be read")},
        {u"newer-data"_s, QT_TRANSLATE_NOOP("ExchangeState", "it was written by a newer program")},
        {u"state-differs"_s, QT_TRANSLATE_NOOP("ExchangeState", "both offices do not hold the same cases")},
        {u"summary-differs"_s, QT_TRANSLATE_NOOP("ExchangeState", "both offices count differently")},
        {u"key-revoked"_s, QT_TRANSLATE_NOOP("ExchangeState", "its key was revoked")},
    };
    const auto there = whys.constFind(code);
    return there == whys.cend() ? code : ExchangeState::tr(*there);
}

} // namespace tiaocai::ui
