// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGridLayout>

namespace tiaocai::ui {

/// What is known of a thing, a line each: its name in secondary ink and what it is, which can be copied.
class FactGrid : public QGridLayout {
public:
    /// `nameWidth`: of the first column, in pixels at 100 %.
    explicit FactGrid(int nameWidth);
    /// Nothing where the value is empty.
    void add(const QString &name, const QString &value);
};

} // namespace tiaocai::ui
