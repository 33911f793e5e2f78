// SPDX-License-Identifier: GPL-3.0-or-later
#include "typist.h"

#include "pages/intake_page.h"
#include "scene.h"

namespace tiaocai::test {

using namespace Qt::StringLiterals;

namespace {

bool spin(const std::function<bool()> &done)
{
    return QTest::qWaitFor(done, 20'000);
}

} // namespace

int typeUntilKilled(const QString &path)
{
    ui::DeskThread desk([] { return Now{QDateTime(QDate(2026, 11, 9), QTime(9, 0))}; });
    const auto open = [path](const Now &now) {
        auto opened = desk::Desk::open(path, desk::Access::Write, now);
        if (opened) (*opened)->actAs((*opened)->office().founder().toString());
        return opened;
    };
    bool isOpen = false;
    desk.open(open, &desk, [&](const Result<void> &opened) { isOpen = opened.has_value(); });
    ui::MainWindow window(desk, path);
    if (!spin([&] { return isOpen && window.isSettled(); })) return 1;
    window.show();
    window.registerCase();
    auto *applicant = window.intakePage()->findChild<QWidget *>(u"applicant1"_s);
    auto *name = applicant ? inner<QLineEdit>(applicant, u"field.name"_s) : nullptr;
    if (!name) return 1;
    name->setFocus();
    typeText(name, u"王芳"_s);
    return QApplication::exec();
}

} // namespace tiaocai::test
