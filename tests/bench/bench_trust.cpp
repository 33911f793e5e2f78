// SPDX-License-Identifier: GPL-3.0-or-later
// What accounts cost: a login, reading what is sealed, a save against one of an office without, and checking a long audit against
// reading it. Prints `figure: value unit (bound)`.
#include "bench.h"
#include "desk/desk.h"
#include "vault/office_key.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <vector>

using namespace tiaocai;
using namespace Qt::StringLiterals;

namespace {

constexpr int saves = 200, rows = 200;
const Now now{QDateTime(QDate(2026, 11, 20), QTime(18, 0))}; // after the last record of a demonstration

vault::Secret password()
{
    return need(vault::passphrase(u"清晨 的 石桥"_s));
}

std::unique_ptr<desk::Desk> made(const QString &path)
{
    return need(desk::Desk::create(
        path, {OfficeId::fresh(), office::OfficeKind::Centre, u"石桥镇调解中心"_s, u"411302001"_s},
        u"周建华"_s, now));
}

void setUp(desk::Desk &desk)
{
    need(desk.accounts().setUp(password(), [](const QString &) { return Result<void>(); }));
}

/// Two offices in turn, so that the disk's moods meet both.
void benchSave(const QString &folder)
{
    const auto plain = made(folder + u"/plain.tiaocai"_s), sealed = made(folder + u"/sealed.tiaocai"_s);
    setUp(*sealed);
    const auto one = need(plain->cases().registerCase(application(now.today()))).view.file.id;
    const auto other = need(sealed->cases().registerCase(application(now.today()))).view.file.id;
    std::vector<double> without, with;
    const auto save = [](desk::Desk &desk, const CaseId &id) {
        casework::ContactLogged contact{.channel = casework::Channel::Phone};
        contact.text = u"电话催办"_s;
        return milliseconds([&] {
            need(desk.cases().record(id, {.payload = contact, .on = now.today()}).map([](const auto &) {}));
        });
    };
    for (int i = 0; i < saves; ++i) {
        without.push_back(save(*plain, one));
        with.push_back(save(*sealed, other));
    }
    std::printf("trust/one-act-saved: %.3f ms\n", median(without));
    std::printf("trust/one-act-saved-sealed: %.3f ms\n", median(with));
    std::printf("trust/sealed-save-ratio: %.2f times (at most 1.2)\n", median(with) / median(without));
}

void benchLogin(const QString &path)
{
    std::vector<double> times;
    const auto secret = password();
    for (int i = 0; i < 5; ++i) {
        const auto desk = need(desk::Desk::open(path, desk::Access::Write, now));
        times.push_back(milliseconds([&] { need(desk->logIn({u"周建华"_s, &secret})); }));
    }
    std::printf("trust/login: %.0f ms (at most 1000)\n", median(times));
}

/// A half of an act's usual length: what a list or a case's page opens.
void benchOpening()
{
    const auto key = vault::OfficeKey::fresh();
    const QByteArray half(600, 'x');
    std::vector<QByteArray> sealed;
    for (int i = 0; i < rows; ++i)
        sealed.push_back(key.seal(half, "personal " + QByteArray::number(i)));
    std::vector<double> times;
    for (int run = 0; run < 25; ++run) {
        times.push_back(milliseconds([&] {
            for (int i = 0; i < rows; ++i) {
                if (!key.open(sealed[size_t(i)], "personal " + QByteArray::number(i))) std::exit(1);
            }
        }));
    }
    std::printf("trust/open-%d-rows: %.3f ms (at most 10)\n", rows, median(times));
}

/// The chain of so many lines, as the program writes it, and what it takes to read them and to check them.
void benchAudit(const QString &folder, int lines)
{
    const auto path = folder + u"/audit.tiaocai"_s;
    {
        const auto desk = made(path);
        for (int i = 0; i < lines; ++i)
            need(desk->proof().keep(office::Event::Print, u"report 2026-%1"_s.arg(i)));
    }
    const auto desk = need(desk::Desk::open(path, desk::Access::Read, now));
    need(desk->actAs(u"周建华"_s));
    const auto reading = milliseconds([&] { need(desk->proof().audit({})); });
    const auto checking = milliseconds([&] {
        if (!need(desk->proof().verify()).isEmpty()) std::exit(1);
    });
    std::printf("trust/read-audit-of-%d: %.0f ms\n", lines, reading);
    std::printf("trust/verify-audit-of-%d: %.0f ms\n", lines, checking);
    std::printf("trust/verify-audit-ratio: %.2f times (at most 3)\n", checking / reading);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const int lines = argc > 1 ? QByteArray(argv[1]).toInt() : 20'000;
    const QTemporaryDir folder;
    benchSave(folder.path());
    benchLogin(folder.path() + u"/sealed.tiaocai"_s);
    benchOpening();
    benchAudit(folder.path(), lines);
    return 0;
}
