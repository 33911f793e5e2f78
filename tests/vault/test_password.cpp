// SPDX-License-Identifier: GPL-3.0-or-later
#include "test_main.h"
#include "vault/password.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace tiaocai;
using namespace Qt::StringLiterals;

namespace {

vault::Secret secret(const QString &words)
{
    return vault::passphrase(words).value();
}

/// As libsodium writes it by the least parameters that it takes.
const auto ofLessEffort =
    u"$argon2id$v=19$m=8,t=1,p=1$Y2FyYW1lbCBzYWx0ISEhIQ$yZQbZ8ZtZ7X2v1m3m3Z4m9eJ3l0bq3mXh6hX2Z5x0mE"_s;

} // namespace

class TestPassword : public QObject {
    Q_OBJECT

private slots:
    void isKnownAgain()
    {
        const auto verifier = vault::verifierOf(secret(u"清晨 的 石桥"_s));
        QVERIFY(vault::isPassword(secret(u"清晨 的 石桥"_s), verifier));
        QVERIFY(!vault::isPassword(secret(u"清晨的石桥"_s), verifier));
        QVERIFY(!verifier.contains(u"石桥"_s));
        QVERIFY(verifier.startsWith(u"$argon2id$v=19$m=65536,t=2,p=1$"_s));
        QVERIFY(vault::verifierOf(secret(u"清晨 的 石桥"_s)) != verifier);
    }
    void itsParametersAreRaised()
    {
        QVERIFY(!vault::isOutdated(vault::verifierOf(secret(u"一"_s))));
        QVERIFY(vault::isOutdated(ofLessEffort));
    }
    void whatAsksTooMuchIsNobodys_data()
    {
        QTest::addColumn<QString>("verifier");
        QTest::newRow("memory") << u"$argon2id$v=19$m=4194304,t=2,p=1$AAAA$AAAA"_s;
        QTest::newRow("time") << u"$argon2id$v=19$m=65536,t=99,p=1$AAAA$AAAA"_s;
        QTest::newRow("another way") << u"$argon2i$v=19$m=65536,t=2,p=1$AAAA$AAAA"_s;
        QTest::newRow("nothing") << QString();
        QTest::newRow("long") << u"$argon2id$v=19$m=65536,t=2,p=1$"_s + QString(5000, u'A');
    }
    void whatAsksTooMuchIsNobodys()
    {
        QFETCH(QString, verifier);
        QVERIFY(!vault::isPassword(secret(u"一"_s), verifier));
    }
    void recoveryCodesAreReadable()
    {
        static const QRegularExpression form(u"^([A-HJ-NP-Z2-9]{5}-){5}[A-HJ-NP-Z2-9]{5}$"_s);
        QSet<QString> codes;
        for (int i = 0; i < 50; ++i) {
            codes << vault::recoveryCode();
            QVERIFY(form.match(*codes.cbegin()).hasMatch());
        }
        QCOMPARE(codes.size(), 50);
    }
};

TIAOCAI_TEST(TestPassword)
#include "test_password.moc"
