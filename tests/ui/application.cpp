// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QIcon>

#include <memory>

using namespace Qt::StringLiterals;

/// Takes the place of the weak one in tests/support: this room has windows.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    auto application = std::make_unique<QApplication>(argc, argv);
    QIcon::setFallbackThemeName(u"breeze"_s);
    return application;
}
