// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pair.h"

/// A centre and a court, and what of cases goes between them.
class Ways : public Pair {
public:
    /// A mediation that failed on that day.
    QString failed(const QString &on) const
    {
        const auto uuid = accepted(u"2026-03-02"_s);
        must(centre({u"act"_s, uuid, u"mediation-failed"_s, u"--on"_s, on, u"--data"_s,
                     u"{\"ground\":\"no-agreement\",\"told\":true}"_s}));
        return uuid;
    }
    Output handOver(const QString &uuid, const QString &purpose, const QString &to = courtName) const
    {
        return centre(
            {u"hand-over"_s, uuid, u"--to"_s, to, u"--purpose"_s, purpose, u"--out"_s, path(u"out"_s)});
    }
    Output acceptCase(const QString &file) const
    {
        return court({u"accept-case"_s, file, u"--receipts"_s, path(u"receipts"_s)});
    }
    QString filed(const QString &kind, const QString &on) const
    {
        return write(u"filed.json"_s, R"({"isSigned":true,"parties":[
{"role":"applicant","kind":"worker","name":"赵强"},{"role":"respondent","kind":"employer","name":"宏达公司"}],
"claims":[{"cause":"severance","amount":100}],"kind":")" +
                                          kind.toUtf8() + R"(","receivedOn":")" + on.toUtf8() + "\"}");
    }
    /// An application to the court.
    QString filedAtCourt(const QString &on) const
    {
        return must(court({u"register"_s, filed(u"arbitration"_s, on)}))
            .json[u"case"_s][u"uuid"_s]
            .toString();
    }
    /// A second court that the centre enrolled; its name.
    QString otherCourt() const
    {
        const auto name = u"河东区劳动人事争议仲裁院"_s, place = path(u"elsewhere.tiaocai"_s);
        const auto there = [&](const QStringList &words) {
            return must(
                runOn(place,
                      QStringList{u"--as"_s, u"周建华"_s, u"--passphrase-file"_s, path(u"words"_s)} + words));
        };
        must(runOn(place, {u"init"_s, u"--kind"_s, u"court"_s, u"--name"_s, name, u"--code"_s, u"411303"_s,
                           u"--head"_s, u"周建华"_s}));
        there({u"accounts"_s, u"set-up"_s, u"--new-passphrase-file"_s, path(u"words"_s),
               u"--recovery-sheet"_s, path(u"e.pdf"_s)});
        there({u"keys"_s, u"create"_s});
        const auto card = there({u"keys"_s, u"card"_s, path(u"elsewhere.tckey"_s)});
        must(centre({u"keys"_s, u"enroll"_s, path(u"elsewhere.tckey"_s), u"--fingerprint"_s,
                     card.json[u"keys"_s][0][u"fingerprint"_s].toString()}));
        return name;
    }
    Output feedback() const
    {
        return court({u"export-feedback"_s, u"--to"_s, centreName, u"--out"_s, path(u"out"_s)});
    }
    /// A case of the court, as it came from the centre, that it accepted; the number that it got.
    QString acceptedThere(const QString &uuid, const QString &on) const
    {
        return must(court({u"act"_s, uuid, u"arbitration-accepted"_s, u"--on"_s, on}))
            .json[u"case"_s][u"number"_s]
            .toString();
    }
    QStringList partyNames(const Output &shown) const
    {
        QStringList names;
        for (const auto &party : shown.json[u"parties"_s].toArray())
            names << party[u"name"_s].toString();
        return names;
    }
};
