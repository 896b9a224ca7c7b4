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

namespace coverdesk {

static PillFace faceOf(const Coverage &coverage, const std::optional<CheckLine> &latest)
{
    if (coverage.order == Coverage::Order::Ended)
        return endedFace();
    return latest ? shortFaceOf(*latest, QDate::currentDate()) : notCheckedFace();
}

CoverageCard::CoverageCard(const Coverage &coverage, const Person &patient, const std::optional<CheckLine> &latest,
                           QWidget *parent)
    : QAbstractButton(parent)
    , m_coverage(coverage)
    , m_patient(patient)
    , m_standing(faceOf(coverage, latest).words)
    , m_plan(new PlainLabel(QString(), PlainLabel::Kind::Note, this))
{
    const auto isEnded = coverage.order == Coverage::Order::Ended;
    auto *head = new ElidedLine(headOf(coverage), isEnded, this);
    auto *holder = new PlainLabel(policyholderInWords(coverage, patient), PlainLabel::Kind::Note, this);
    auto *time = new PlainLabel(timeInWords(coverage), PlainLabel::Kind::Note, this);
    for (auto *label : {m_plan, holder, time})
        label->setWrapping(true);
    auto *line = new QHBoxLayout;
    line->setSpacing(6);
    line->addWidget(head, 1);
    line->addWidget(new Pill(faceOf(coverage, latest), this), 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(13, 9, 13, 10);
    column->setSpacing(1);
    column->addLayout(line);
    for (auto *label : {m_plan, holder, time})
        column->addWidget(label);
    column->addStretch();
    for (auto *part : findChildren<QWidget *>())
        part->setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setToolTip(tr("Change this coverage"));
    setPlan({});
}

void CoverageCard::setPlan(const QString &plan)
{
    m_planName = plan;
    m_plan->setWords(planInWords(m_coverage, plan));
    tellAloud();
}

void CoverageCard::tellAloud()
{
    setAccessibleName(tr("%1: %2").arg(headOf(m_coverage), m_standing));
    setAccessibleDescription(tr("%1. %2. %3. Press to change it.")
                                 .arg(planInWords(m_coverage, m_planName), policyholderInWords(m_coverage, m_patient),
                                      timeInWords(m_coverage)));
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
