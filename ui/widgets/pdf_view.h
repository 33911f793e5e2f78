// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBuffer>
#include <QPdfDocument>
#include <QPdfSearchModel>
#include <QPdfView>

namespace tiaocai::ui {

/// QPdfView with the results of a search marked: in Qt 6.4 the view knows no search model and the view's own
/// layout is private, so that the places of pages are computed here as Qt computes them.
class PdfView : public QPdfView {
    Q_OBJECT

public:
    explicit PdfView(QWidget *parent = nullptr);
    /// The pages go after the view let them go: its thread may be drawing one.
    ~PdfView() override;

    void showPages(const QByteArray &pdf);
    QPdfDocument &pages() { return m_pages; }
    /// The bytes of what is shown; empty where nothing is.
    QByteArray pdf() const { return m_bytes.data(); }

    /// Empty: no search.
    void search(const QString &text);
    /// How many places were found so far.
    int found() const;
    /// Brings the next (or the one before) into view.
    void showResult(int step);
    enum class Fit { WholePage, PageWidth, FullSize };
    void fit(Fit fit);
    /// Of the page that stands in view; from 0.
    int page() const;
    void goTo(int page);
    /// Where a page stands in the whole document's scene.
    QRectF pageBox(int page) const;

signals:
    void foundChanged(int found);
    void pageChanged(int page);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double pointsToPixels() const;
    QSizeF pageSize(int page) const;

    QBuffer m_bytes;
    QPdfDocument m_pages;
    QPdfSearchModel m_search;
    int m_current = -1;
};

} // namespace tiaocai::ui
