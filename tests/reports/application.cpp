// SPDX-License-Identifier: GPL-3.0-or-later
#include <QGuiApplication>

#include <memory>

/// Fonts need an application with a platform, offscreen or not.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    return std::make_unique<QGuiApplication>(argc, argv);
}
