// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "patience.h"

#include <QObject>

#include <functional>
#include <memory>

namespace tiaocai::test {

/// Adds a test class to the room's one test program; its main() runs every class that was added.
struct Registration {
    explicit Registration(std::function<std::unique_ptr<QObject>()> make);
};

} // namespace tiaocai::test

/// Written once, at the end of a test file, before its moc include.
#define TIAOCAI_TEST(Class)                                                                                  \
    static const tiaocai::test::Registration registration##Class(                                            \
        [] { return std::unique_ptr<QObject>(std::make_unique<Class>()); });
