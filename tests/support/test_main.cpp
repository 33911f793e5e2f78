// SPDX-License-Identifier: GPL-3.0-or-later
#include "test_main.h"

#include <QCoreApplication>
#include <QStringList>
#include <QTest>

#include <vector>

namespace tiaocai::test {

namespace {

std::vector<std::function<std::unique_ptr<QObject>()>> &registered()
{
    static std::vector<std::function<std::unique_ptr<QObject>()>> list;
    return list;
}

} // namespace

Registration::Registration(std::function<std::unique_ptr<QObject>()> make)
{
    registered().push_back(std::move(make));
}

} // namespace tiaocai::test

using namespace Qt::StringLiterals;

/// Rooms with windows bring an application of their own (weak symbol overridden in tests/ui).
__attribute__((weak)) std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    return std::make_unique<QCoreApplication>(argc, argv);
}

/// `test_ui TestWindow firstStart...` runs that class alone; what follows goes to Qt Test.
int main(int argc, char **argv)
{
    const auto application = makeApplication(argc, argv);
    QStringList arguments = QCoreApplication::arguments();
    QString wanted;
    if (arguments.size() > 1 && arguments[1].startsWith(u"Test"_s)) wanted = arguments.takeAt(1);
    int failed = 0;
    for (const auto &make : tiaocai::test::registered()) {
        const auto test = make();
        if (wanted.isEmpty() || wanted == QLatin1StringView(test->metaObject()->className()))
            failed += QTest::qExec(test.get(), arguments);
    }
    return failed == 0 ? 0 : 1;
}
