// SPDX-License-Identifier: GPL-3.0-or-later
#include "square_code.h"

#include "reports/case_paper.h"

#include <qrencode.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace tiaocai::reports {

QList<QRectF> squareCode(const QString &text, const QRectF &box)
{
    // A fold or a stamp may cover a seventh of it.
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString(text.toUtf8().constData(), 0, QR_ECLEVEL_M, QR_MODE_8, 1), QRcode_free);
    QList<QRectF> modules;
    if (!code) return modules;
    const double side = box.width() / code->width;
    for (int i = 0; i < code->width * code->width; ++i) {
        if (code->data[i] & 1)
            modules << QRectF(box.left() + side * (i % code->width), box.top() + side * (i / code->width),
                              side, side);
    }
    return modules;
}

QString checkedCode(const QString &id)
{
    int remainder = 0;
    const auto take = [&](int digit) { remainder = (remainder * 10 + digit) % 97; };
    for (const auto sign : id.toUpper()) {
        if (sign.isDigit()) {
            take(sign.digitValue());
        } else if (sign.isLetter()) { // A is 10
            take((sign.unicode() - u'A' + 10) / 10);
            take((sign.unicode() - u'A' + 10) % 10);
        }
    }
    const int check = 98 - remainder * 100 % 97;
    return id + u'-' + u"%1"_s.arg(check, 2, 10, QChar(u'0'));
}

} // namespace tiaocai::reports
