// SPDX-License-Identifier: MIT
#include "ui/widgets/hairline.h"

namespace coverdesk {

using namespace Qt::StringLiterals;

Hairline::Hairline(QWidget *parent)
    : QFrame(parent)
{
    setObjectName(u"hairline"_s);
    setFixedHeight(1);
}

} // namespace coverdesk
