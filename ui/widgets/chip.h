// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/marks.h"

#include <QWidget>

#include <optional>

namespace tiaocai::ui {

/// What a chip says: a state by its mark, its word and its ground; or a plain fact with a border only.
struct ChipWords {
    enum class Kind {
        Late,
        Today,
        Soon,
        Running,
        Met,
        Suspended,
        Signature,
        Service,
        Missing,
        Void,
        Meeting,
        Attention,
        Neutral,
        Fact
    };

    Kind kind = Kind::Neutral;
    QString word = {};
};

std::optional<Mark> markOf(ChipWords::Kind kind);
int chipWidth(const ChipWords &words);
/// For cells of tables as well; `box` is as high as the chip.
void paintChip(QPainter &painter, const QRect &box, const ChipWords &words);
inline constexpr int chipHeight = 20;

/// A state in one line. Not clickable; without a word it is not there.
class Chip : public QWidget {
    Q_OBJECT

public:
    explicit Chip(const ChipWords &words, const QString &objectName = {});

    void setWords(const ChipWords &words);
    const ChipWords &words() const { return m_words; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ChipWords m_words;
};

} // namespace tiaocai::ui
