// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/guide_window.h"

#include "widgets/layout.h"

#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;

namespace {

/// Pictures are not wider than the page.
class Pages : public QTextBrowser {
public:
    using QTextBrowser::QTextBrowser;

    QVariant loadResource(int type, const QUrl &name) override
    {
        const auto found = QTextBrowser::loadResource(type, name);
        QImage picture;
        const int widest = viewport()->width() - 4 * spacing;
        if (type != QTextDocument::ImageResource || !picture.loadFromData(found.toByteArray())) return found;
        return picture.width() <= widest ? picture : picture.scaledToWidth(widest, Qt::SmoothTransformation);
    }
};

} // namespace

GuideWindow::GuideWindow(QWidget *parent)
    : QWidget(parent, Qt::Window)
{
    setObjectName(u"guideWindow"_s);
    setWindowTitle(tr("Guide"));
    auto *text = new Pages;
    text->setObjectName(u"guideText"_s);
    text->setAccessibleName(tr("Guide"));
    auto *search = new QLineEdit;
    search->setObjectName(u"guideSearch"_s);
    search->setAccessibleName(tr("Search the guide"));
    search->setPlaceholderText(tr("Search the guide"));
    auto *missing = plainLabel(tr("The guide does not say this."), u"guideMissing"_s);
    missing->hide();
    connect(search, &QLineEdit::returnPressed, text, [search, text, missing] {
        bool isFound = text->find(search->text());
        if (!isFound) {
            text->moveCursor(QTextCursor::Start);
            isFound = text->find(search->text());
        }
        missing->setVisible(!isFound);
    });
    connect(new QShortcut(Qt::Key_Escape, this), &QShortcut::activated, this, &QWidget::close);
    auto *column = new QVBoxLayout(this);
    space(column, spacing);
    column->addWidget(search);
    column->addWidget(missing);
    column->addWidget(text, 1);
    resizeOnScreen(this, {110 * spacing, 85 * spacing});
    column->activate(); // pictures are read for the width that there is
    text->setSource(QUrl(u"qrc:/guide/guide.md"_s), QTextDocument::MarkdownResource);
}

} // namespace tiaocai::ui
