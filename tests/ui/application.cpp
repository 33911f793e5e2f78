// SPDX-License-Identifier: GPL-3.0-or-later
#include "typist.h"
#include "ui/look.h"

#include <QApplication>

#include <cstdlib>
#include <memory>

using namespace Qt::StringLiterals;

/// Takes the place of the weak one in tests/support: this room has windows.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    auto application = std::make_unique<QApplication>(argc, argv);
    tiaocai::ui::wear(tiaocai::ui::Look::Light);
    tiaocai::ui::writeChinese(u"zh"_s);
    const auto arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--work-in")
        std::exit(tiaocai::test::workUntilKilled(arguments.value(2), arguments.value(3),
                                                 QDate::fromString(arguments.value(4), Qt::ISODate)));
    return application;
}

/// What Qt 6.4 itself never frees: the gesture of a QPdfView's scroller, and its page renderer with its thread.
extern "C" const char *__lsan_default_suppressions()
{
    return "leak:QScroller::grabGesture\nleak:QPdfPageRenderer\n";
}
