// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>
#include <QTimer>

#include <functional>

/// The person before a box or a file dialog that holds the window up: answers the next one, by keys, as soon as it stands.
namespace tiaocai::test {

class Answering {
public:
    explicit Answering(std::function<void(QWidget *)> answer)
        : m_answer(std::move(answer))
    {
        QObject::connect(&m_look, &QTimer::timeout, &m_look, [this] {
            auto *dialog = QApplication::activeModalWidget();
            if (!dialog || !dialog->isVisible()) return;
            m_look.stop();
            m_asked = true;
            m_answer(dialog);
        });
        m_look.start(10);
    }
    bool wasAsked() const { return m_asked; }

private:
    std::function<void(QWidget *)> m_answer;
    QTimer m_look;
    bool m_asked = false;
};

inline std::function<void(QWidget *)> byKey(Qt::Key key)
{
    return [key](QWidget *dialog) { QTest::keyClick(dialog, key); };
}

/// Leaves it as its Cancel does.
inline void leave(QWidget *dialog)
{
    auto *left = qobject_cast<QDialog *>(dialog);
    QVERIFY(left);
    left->reject();
}

inline std::function<void(QWidget *)> byButton(QMessageBox::StandardButton button)
{
    return [button](QWidget *dialog) {
        auto *box = qobject_cast<QMessageBox *>(dialog);
        QVERIFY(box);
        QTest::mouseClick(box->button(button), Qt::LeftButton);
    };
}

inline std::function<void(QWidget *)> byFile(const QString &path)
{
    return [path](QWidget *dialog) {
        auto *line = dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
        QVERIFY(qobject_cast<QFileDialog *>(dialog) && line);
        line->setText(path);
        QTest::keyClick(line, Qt::Key_Return);
    };
}

} // namespace tiaocai::test
