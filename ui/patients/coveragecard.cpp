// SPDX-License-Identifier: MIT
#include "ui/patients/coveragecard.h"

#include "ui/patients/ages.h"
#include "ui/patients/coveragewords.h"
#include "ui/patients/elidedline.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace coverdesk {

/// Below the head.
static QStringList linesOf(const Coverage &coverage, const Person &patient, const LastWord &word)
{
    const auto plan = word.line && word.line->plan ? word.line->plan->name : QString();
    QStringList lines{planInWords(coverage, plan), policyholderInWords(coverage, patient), timeInWords(coverage)};
    if (word.open)
        lines.append(openInWords(*word.open));
    if (word.elsewhere && coverage.order != Coverage::Order::Ended)
        lines.append(elsewhereInWords(*word.elsewhere));
    return lines;
}

CoverageCard::CoverageCard(const Coverage &coverage, const Person &patient, const LastWord &word, const QDate &today,
                           QWidget *parent)
    : QAbstractButton(parent)
    , m_coverage(coverage)
{
    const auto isEnded = coverage.order == Coverage::Order::Ended;
    const auto face = faceOf(coverage, word, today);
    const auto lines = linesOf(coverage, patient, word);
    auto *line = new QHBoxLayout;
    line->setSpacing(6);
    line->addWidget(new ElidedLine(headOf(coverage), isEnded, this), 1);
    line->addWidget(new Pill(face, this), 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(13, 9, 13, 10);
    column->setSpacing(1);
    column->addLayout(line);
    for (const auto &words : lines) {
        auto *label = new PlainLabel(words, PlainLabel::Kind::Note, this);
        label->setWrapping(true);
        column->addWidget(label);
    }
    column->addStretch();
    for (auto *part : findChildren<QWidget *>())
        part->setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    // As high as the highest beside it.
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    setToolTip(tr("Change this coverage"));
    tellAloud(face.words, lines);
}

void CoverageCard::tellAloud(const QString &standing, const QStringList &lines)
{
    setAccessibleName(tr("%1: %2").arg(headOf(m_coverage), standing));
    QString described;
    for (const auto &line : lines)
        described += line + (line.endsWith(u'.') ? u" "_s : u". "_s);
    setAccessibleDescription(described + tr("Press to change it."));
}

void CoverageCard::paintEvent(QPaintEvent *)
{
    const auto isEnded = m_coverage.order == Coverage::Order::Ended;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(underMouse() ? colours().edge : colours().line);
    painter.setBrush(isEnded ? colours().bg : colours().surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

void CoverageCard::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !event->isAutoRepeat())
        return click();
    QAbstractButton::keyPressEvent(event);
}

} // namespace coverdesk
