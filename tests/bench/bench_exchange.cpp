// SPDX-License-Identifier: GPL-3.0-or-later
// A full summary of every case of a demonstration centre: exporting it, and checking and applying it at its court, against
// deflating, hashing and signing the same bytes by plain calls. Each in a process of its own, whose memory is told.
// Prints `figure: value unit (bound)`.
#include "app/demonstration.h"
#include "bench.h"
#include "desk/desk.h"
#include "files/container.h"
#include "peak.h"
#include "vault/signing.h"

#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>
#include <zlib.h>

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace tiaocai;
using namespace Qt::StringLiterals;

namespace {

constexpr int level = 6;                                     // of deflating, as packages have it
const Now now{QDateTime(QDate(2026, 11, 20), QTime(18, 0))}; // after the last record of a demonstration
const QString head = u"周建华"_s, centreCode = u"411302101"_s, courtCode = u"411302"_s;

struct Cost {
    double seconds = 0;
    int memory = 0;
};

/// Memory is told of a process: each piece of work has its own. `work` times itself.
Cost apart(const std::function<double()> &work)
{
    auto *cost = static_cast<Cost *>(
        mmap(nullptr, sizeof(Cost), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0));
    if (cost == MAP_FAILED) std::exit(1);
    const auto child = fork();
    if (child == 0) {
        cost->seconds = work() / 1000;
        cost->memory = peak();
        _exit(0);
    }
    int ended = 0;
    if (waitpid(child, &ended, 0) != child || ended != 0) std::exit(1);
    const auto told = *cost;
    munmap(cost, sizeof(Cost));
    return told;
}

vault::Secret password()
{
    return need(vault::passphrase(u"清晨 的 石桥"_s));
}

std::unique_ptr<desk::Desk> opened(const QString &path, desk::Access access = desk::Access::Write)
{
    auto desk = need(desk::Desk::open(path, access, now));
    const auto secret = password();
    need(desk->logIn({desk->office().people().first().name, &secret}));
    return desk;
}

/// With accounts and keys; its card.
QByteArray withKeys(const QString &path)
{
    auto desk = need(desk::Desk::open(path, desk::Access::Write, now));
    need(desk->actAs(desk->office().people().first().name));
    need(desk->accounts().setUp(password(), [](const QString &) { return Result<void>(); }));
    need(desk->keys().create());
    return need(desk->keys().card());
}

void enroll(const QString &path, const QByteArray &card, const QString &fingerprint)
{
    need(opened(path)->keys().enroll(card, fingerprint, {}));
}

QString fingerprintOf(const QString &path)
{
    return need(opened(path)->keys().own()).card.fingerprint();
}

/// A centre of so many cases and a court, each of which believes the other.
void makePair(const QString &centre, const QString &court, int cases)
{
    if (!QFile::exists(centre)) need(app::makeDemonstration(centre, cases, 1, now));
    need(desk::Desk::create(
        court, {OfficeId::fresh(), office::OfficeKind::Court, u"石桥区劳动人事争议仲裁院"_s, courtCode}, head,
        now));
    const auto ofCentre = withKeys(centre), ofCourt = withKeys(court);
    enroll(centre, ofCourt, fingerprintOf(court));
    enroll(court, ofCentre, fingerprintOf(centre));
}

Result<QByteArray> noSheet(const desk::CoverSheet &)
{
    return QByteArray("%PDF-1.4\n%%EOF\n");
}

double exporting(const QString &centre, const QString &folder)
{
    const auto desk = opened(centre);
    return milliseconds([&] {
        need(desk->exchange().exportSummary({courtCode, QDate(2026, 1, 1), now.today(), true, false}, folder,
                                            noSheet));
    });
}

double checking(const QString &court, const QString &file)
{
    const auto desk = opened(court);
    return milliseconds([&] {
        const auto taken = need(desk->exchange().check(file));
        if (taken.state != u"ACCEPTED" && taken.state != u"ACCEPTED_WITH_NOTES") std::exit(1);
    });
}

double applying(const QString &court, const QString &file, const QString &receipts)
{
    const auto desk = opened(court);
    return milliseconds([&] {
        const auto taken = need(desk->exchange().apply(file, receipts));
        if (taken.state != u"ACCEPTED" && taken.state != u"ACCEPTED_WITH_NOTES") std::exit(1);
    });
}

/// What nobody can do without: the members' bytes deflated, hashed, and the hashes signed.
double plainly(const QList<QByteArray> &members)
{
    const auto keys = vault::SigningPair::fresh();
    return milliseconds([&] {
        QByteArray hashes;
        for (const auto &one : members) {
            QByteArray packed(qsizetype(compressBound(uLong(one.size()))), Qt::Uninitialized);
            auto size = uLongf(packed.size());
            compress2(reinterpret_cast<Bytef *>(packed.data()), &size,
                      reinterpret_cast<const Bytef *>(one.constData()), uLong(one.size()), level);
            hashes += QCryptographicHash::hash(one, QCryptographicHash::Sha256);
        }
        if (vault::signatureOf(hashes, keys.seed).isEmpty()) std::exit(1);
    });
}

QList<QByteArray> membersOf(const QString &file)
{
    QFile there(file);
    if (!there.open(QIODevice::ReadOnly)) std::exit(1);
    const auto everything = [](const QStringList &) { return Result<void>(); };
    const auto most = [](const QString &) { return std::numeric_limits<qint64>::max(); };
    const auto container =
        need(files::Container::open(there.readAll(), {std::numeric_limits<qint64>::max(),
                                                      std::numeric_limits<qint64>::max(), everything, most}));
    QList<QByteArray> members;
    for (const auto &name : container.names())
        members << need(container.read(name));
    return members;
}

void tell(const char *name, int cases, const Cost &cost)
{
    std::printf("exchange/%d/%s: %.2f s, %d MB\n", cases, name, cost.seconds, cost.memory);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const int cases = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 20'000;
    const QTemporaryDir folder;
    // A large office takes long to make and is kept: FILE, which is copied.
    const auto centre = folder.filePath(u"centre.tiaocai"_s), court = folder.filePath(u"court.tiaocai"_s);
    if (argc > 2) QFile::copy(QString::fromLocal8Bit(argv[2]), centre);
    apart([&] {
        makePair(centre, court, cases);
        return 0.0;
    });
    const auto exported = apart([&] { return exporting(centre, folder.path()); });
    tell("export", cases, exported);
    const auto file = folder.filePath(QDir(folder.path()).entryList({u"*.tcsum"_s}).value(0));
    const auto plain = apart([&] { return plainly(membersOf(file)); });
    tell("deflate-hash-sign", cases, plain);
    const auto checked = apart([&] { return checking(court, file); });
    tell("check", cases, checked);
    const auto applied = apart([&] { return applying(court, file, folder.path()); });
    tell("apply", cases, applied);
    std::printf("exchange/%d/export-against-plain: %.2f times (at most 5)\n", cases,
                exported.seconds / plain.seconds);
    std::printf("exchange/%d/check-and-apply-against-plain: %.2f times (at most 5)\n", cases,
                (checked.seconds + applied.seconds) / plain.seconds);
}
