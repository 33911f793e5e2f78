// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QWidget>

class QButtonGroup;
class QVBoxLayout;

namespace tiaocai::ui {

class ElidedLabel;

/// A section in the sidebar: icon, word, how much waits in it. Where it is narrow the word is the tool tip.
class SectionButton : public QAbstractButton {
    Q_OBJECT

public:
    SectionButton(const QString &icon, const QString &word, const QString &objectName);

    /// Late ones as ▲ n, open ones plain; nothing where there are none.
    void setCounters(int late, int open);
    void setNarrow(bool narrow);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintGround(QPainter &painter) const;
    void paintWide(QPainter &painter) const;
    void paintBadge(QPainter &painter) const;
    void say();

    QString m_icon;
    int m_late = 0, m_open = 0;
    bool m_isNarrow = false;
};

/// The sections at the left; settings, office and version at the bottom.
class Sidebar : public QWidget {
    Q_OBJECT

public:
    Sidebar();

    /// `section` is what `sectionChosen` says.
    SectionButton *addSection(int section, const QString &icon, const QString &word,
                              const QString &objectName);
    /// At the bottom, apart from the others.
    SectionButton *addSettings(int section, const QString &icon, const QString &word,
                               const QString &objectName);
    void setCurrent(int section);
    void setCounters(int section, int late, int open);
    void setOffice(const QString &name);
    /// When the last backup was made; empty: nothing is known yet.
    void setBackup(const QString &words, bool isGood);
    void setNarrow(bool narrow);

    static constexpr int wide = 152, roomy = 176, narrow = 56;

signals:
    void sectionChosen(int section);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    SectionButton *make(int section, const QString &icon, const QString &word, const QString &objectName);

    QButtonGroup *m_group;
    QVBoxLayout *m_sections;
    QVBoxLayout *m_bottom;
    QWidget *m_about;
    ElidedLabel *m_office;
    ElidedLabel *m_backup;
};

} // namespace tiaocai::ui
