// SPDX-License-Identifier: GPL-3.0-or-later
#include "world.h"

#include "desk/desk.h"
#include "paths.h"
#include "vault/secret.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

const auto head = u"周建华"_s, secret = u"一把 老旧的 铜钥匙"_s;

QByteArray ledger(int rows)
{
    QByteArray text = "申请人,被申请人,案由,收件日期,受理日期,请求金额\n";
    for (int row = 0; row < rows; ++row)
        text += "王" + QByteArray::number(row) + ",鑫源服装厂,拖欠劳动报酬,2026-11-02,2026-11-03,3000\n";
    return text;
}

} // namespace

QString stateOf(const Trial &trial)
{
    QStringList questions;
    for (const auto &table :
         {u"cases"_s, u"acts"_s, u"office_acts"_s, u"numbers"_s, u"case_index"_s, u"exchange_packages"_s})
        questions << u"SELECT count(*) FROM "_s + table;
    return trial.values(questions).join(u'/');
}

QString wrongWith(const QString &path, bool hasAccounts)
{
    using namespace tiaocai;
    const Now now{QDateTime(QDate(2026, 11, 22), QTime(9, 0))};
    const auto password = vault::passphrase(secret).value();
    const auto at = [&]() -> Result<std::unique_ptr<desk::Desk>> {
        if (desk::Desk::isSealedBackup(path)) return desk::Desk::look(path, {head, &password}, now);
        auto desk = desk::Desk::open(path, desk::Access::Read, now);
        if (!desk) return desk;
        const auto acts = hasAccounts ? (*desk)->logIn({head, &password}).map([](const auto &) {})
                                      : (*desk)->actAs(head).map([](const auto &) {});
        return acts ? std::move(desk) : refuse(acts);
    }();
    if (!at) return at.error().code + u": "_s + at.error().text;
    const auto problems = (*at)->proof().verify();
    if (!problems) return problems.error().code + u": "_s + problems.error().text;
    return problems->isEmpty() ? QString() : problems->first().what + u' ' + problems->first().where;
}

World::World()
{
    write(u"secret"_s, secret.toUtf8());
    write(u"ledger.csv"_s, ledger(60));
    must(m_trial.run({u"init"_s, u"--kind"_s, u"centre"_s, u"--name"_s, u"石桥镇调解中心"_s, u"--code"_s,
                      u"411302101"_s, u"--head"_s, head}));
    must(m_trial.run({u"register"_s, tiaocai::test::dataPath(u"/cases/mediation.json"_s)}));
    m_number = m_trial.value(u"SELECT number FROM case_index"_s);
    m_trial.keep();
}

QList<Deed> World::deeds() const
{
    const auto data = [](const QString &name) { return tiaocai::test::dataPath(u"/cases/"_s + name); };
    return {{.name = u"a case is registered"_s, .words = {u"register"_s, data(u"mediation.json"_s)}},
            {.name = u"an act is recorded"_s,
             .words = {u"act"_s, m_number, u"contact-logged"_s, u"--on"_s, u"2026-11-22"_s, u"--data"_s,
                       u"{\"channel\":\"phone\",\"text\":\"电话催办\"}"_s}},
            {.name = u"a person is added"_s, .words = {u"add-person"_s, u"王芳"_s, u"--roles"_s, u"clerk"_s}},
            {.name = u"a ledger comes in"_s, .words = {u"import-ledger"_s, m_trial.at(u"ledger.csv"_s)}},
            {.name = u"a backup is made"_s,
             .words = {u"backup"_s, m_trial.at(u"copy.tiaocai"_s)},
             .made = m_trial.at(u"copy.tiaocai"_s)}};
}

QList<Deed> World::withCourt()
{
    m_trial.putBack();
    m_who = {u"--as"_s, head, u"--passphrase-file"_s, m_trial.at(u"secret"_s)};
    const auto court = m_trial.at(u"court.tiaocai"_s), card = m_trial.at(u"court.tckey"_s);
    must(m_trial.runOn(court, {u"init"_s, u"--kind"_s, u"court"_s, u"--name"_s, u"仲裁院"_s, u"--code"_s,
                               u"411302"_s, u"--head"_s, head}));
    for (const auto &office : {court, m_trial.office()}) {
        must(m_trial.runOn(office,
                           {u"accounts"_s, u"set-up"_s, u"--new-passphrase-file"_s, m_trial.at(u"secret"_s),
                            u"--recovery-sheet"_s, m_trial.at(u"sheet.pdf"_s)}));
        QFile::remove(m_trial.at(u"sheet.pdf"_s));
        must(m_trial.runOn(office, m_who + QStringList{u"keys"_s, u"create"_s}));
    }
    must(m_trial.runOn(court, m_who + QStringList{u"keys"_s, u"card"_s, card}));
    const auto keys = m_trial.runOn(court, m_who + QStringList{u"keys"_s, u"list"_s});
    const auto fingerprint =
        QJsonDocument::fromJson(keys.out.toUtf8())[u"keys"_s][0][u"fingerprint"_s].toString();
    must(m_trial.run(m_who + QStringList{u"keys"_s, u"enroll"_s, card, u"--fingerprint"_s, fingerprint}));
    for (const auto &name : {u"court.tiaocai"_s, u"court.tckey"_s})
        QFile::remove(m_trial.at(name));
    m_trial.keep();
    return {{.name = u"a package is made"_s,
             .words = m_who + QStringList{u"export-summary"_s, u"--to"_s, u"仲裁院"_s, u"--from"_s,
                                          u"2026-01-01"_s, u"--until"_s, u"2026-11-22"_s, u"--out"_s,
                                          m_trial.folder()}}};
}
void World::must(const Trial::Ended &ended)
{
    if (ended.exit != 0) qFatal("%s%s", qPrintable(ended.out), qPrintable(ended.errors));
}

void World::write(const QString &name, const QByteArray &text)
{
    QFile file(m_trial.at(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) qFatal("no room");
}
