// SPDX-License-Identifier: GPL-3.0-or-later
#include "test_main.h"
#include "vault/sealed_file.h"

#include <QBuffer>
#include <QTest>

using namespace tiaocai;
using namespace tiaocai::vault;
using namespace Qt::StringLiterals;

namespace {

Secret words(const QString &typed = u"三颗红豆 seven lamps"_s)
{
    auto made = passphrase(typed);
    if (!made) qFatal("no passphrase");
    return std::move(*made);
}

Result<QByteArray> through(Result<void> (*step)(QIODevice &, QIODevice &, const Secret &), QByteArray bytes,
                           const Secret &secret)
{
    QBuffer from(&bytes), to;
    from.open(QIODevice::ReadOnly);
    to.open(QIODevice::WriteOnly);
    if (const auto done = step(from, to, secret); !done) return refuse(done);
    return to.data();
}
QByteArray sealed(const QByteArray &bytes)
{
    return through(vault::seal, bytes, words()).value_or(QByteArray());
}
/// Every trial makes the key again, on purpose slowly: a few bytes of each part of the file stand for all.
constexpr qsizetype step = 7;

QString codeOfOpening(const QByteArray &bytes, const Secret &secret = words())
{
    const auto opened = through(vault::open, bytes, secret);
    return opened ? u"opened"_s : opened.error().code;
}

} // namespace

/// A sealed file opens whole under its passphrase, or says what is wrong with it.
class TestSealedFile : public QObject {
    Q_OBJECT

private slots:
    void comesBackWhole_data()
    {
        QTest::addColumn<int>("size");
        for (const int size : {0, 1, 65535, 65536, 65537, 131072, 200000})
            QTest::addRow("%d bytes", size) << size;
    }
    void comesBackWhole()
    {
        QFETCH(int, size);
        QByteArray bytes(size, '\0');
        for (int i = 0; i < size; ++i)
            bytes[i] = static_cast<char>(i * 31 % 251);
        const auto kept = sealed(bytes);
        QVERIFY(!kept.contains("\x1f\x3e\x5d\x7c"));
        QCOMPARE(through(vault::open, kept, words()).value_or("refused"), bytes);
    }

    void isNeverTheSameTwice() { QVERIFY(sealed("笔录") != sealed("笔录")); }

    void opensUnderThePassphraseAlone()
    {
        const auto kept = sealed("笔录");
        QCOMPARE(codeOfOpening(kept, words(u"三颗红豆 seven lamp"_s)), u"wrong-passphrase"_s);
        QCOMPARE(codeOfOpening(kept, words(u"三颗红豆　ｓｅｖｅｎ ｌａｍｐｓ"_s)), u"opened"_s);
        QCOMPARE(passphrase(u" 　"_s).error().code, u"no-passphrase"_s);
    }

    void noticesACut()
    {
        const auto kept = sealed("和解");
        for (qsizetype size = 0; size < kept.size(); size += step)
            QVERIFY2(codeOfOpening(kept.first(size)) != u"opened"_s, qPrintable(QString::number(size)));
        QCOMPARE(codeOfOpening(kept.chopped(1)), u"damaged"_s);
    }
    void noticesAChangedByte()
    {
        const auto kept = sealed("和解");
        for (qsizetype at = 0; at < kept.size(); at += step) {
            auto changed = kept;
            changed[at] = static_cast<char>(changed[at] ^ 0x40);
            QVERIFY2(codeOfOpening(changed) != u"opened"_s, qPrintable(QString::number(at)));
        }
    }
    void noticesPiecesThatAreMissingMovedOrAdded()
    {
        constexpr qsizetype start = 48 + 24 + 17, piece = 65536 + 17;
        const auto kept = sealed(QByteArray(3 * 65536, 'x'));
        QCOMPARE(kept.size(), start + 3 * piece);
        QCOMPARE(codeOfOpening(kept.chopped(piece)), u"damaged"_s);
        QCOMPARE(codeOfOpening(kept.first(start) + kept.sliced(start + piece)), u"damaged"_s);
        QCOMPARE(codeOfOpening(kept.first(start) + kept.sliced(start + piece, piece) +
                               kept.sliced(start, piece) + kept.last(piece)),
                 u"damaged"_s);
        QCOMPARE(codeOfOpening(kept + "x"), u"damaged"_s);
    }

    void saysWhatElseAFileIs()
    {
        auto other = sealed("x");
        QCOMPARE(codeOfOpening("PK\x03\x04"), u"not-sealed"_s);
        other[15] = 2;
        QCOMPARE(codeOfOpening(other), u"newer-file"_s);
    }
    void takesNoMoreMemoryThanItsBudget()
    {
        auto greedy = sealed("x");
        greedy[24 + 5] = 1; // a terabyte
        QCOMPARE(codeOfOpening(greedy), u"damaged"_s);
    }
};

TIAOCAI_TEST(TestSealedFile)
#include "test_sealed_file.moc"
