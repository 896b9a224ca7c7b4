// SPDX-License-Identifier: MIT
#include "ui/benefits/resultheader.h"

#include "ui/benefits/answerwords.h"
#include "ui/benefits/cellwords.h"
#include "ui/benefits/figurewords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plainlabel.h"
#include "ui/wording/wording.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

namespace coverdesk {

static constexpr qsizetype LongestName = 120;

ResultHeader::ResultHeader(QWidget *parent)
    : QWidget(parent)
    , m_name(new PlainLabel({}, PlainLabel::Kind::Heading, this))
    , m_line(new PlainLabel({}, PlainLabel::Kind::Muted, this))
    , m_again(new Button(tr("Check again"), this))
    , m_askInstantly(new QAction(tr("Instant check: uses 1 check"), this))
    , m_askByPhone(new QAction(tr("Benefits by phone: uses 1 phone request"), this))
    , m_savePdf(new Button(tr("Save PDF"), this))
{
    auto *menu = new QMenu(m_again);
    menu->addAction(m_askInstantly);
    menu->addAction(m_askByPhone);
    m_again->setMenu(menu);
    m_savePdf->setLeadingIcon(Icon::File);
    m_savePdf->setKeys(QKeySequence(Qt::CTRL | Qt::Key_S));
    arrange();
    connect(m_askInstantly, &QAction::triggered, this, &ResultHeader::checkAgainAsked);
    connect(m_askByPhone, &QAction::triggered, this, &ResultHeader::askByPhoneAsked);
    connect(m_savePdf, &Button::clicked, this, &ResultHeader::savePdfAsked);
}

void ResultHeader::show(const Check &check)
{
    const auto name = clipped(nameOf(check.inquiry.patient), LongestName);
    m_name->setWords(name.isEmpty() ? tr("Name not stated") : name);
    m_line->setWords(patientLineOf(check, QDate::currentDate()));
    m_savePdf->setKind(isPlainAnswer(check) ? Button::Kind::Primary : Button::Kind::Plain);
    offerCheckAgain(check);
}

void ResultHeader::arrange()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_name);
    words->addWidget(m_line);
    m_name->setWrapping(true);
    m_line->setWrapping(true);
    m_line->setSelectable(true);
    row->addLayout(words, 1);
    row->addWidget(m_again, 0, Qt::AlignTop);
    row->addWidget(m_savePdf, 0, Qt::AlignTop);
}

/// A check that is still open is moved from its card; asking anew beside it would be paid twice.
void ResultHeader::offerCheckAgain(const Check &check)
{
    const bool isClaim = check.inquiry.claim.has_value();
    m_askInstantly->setVisible(!isClaim);
    m_askByPhone->setText(isClaim ? tr("Claim status by phone: uses 1 phone request")
                                  : tr("Benefits by phone: uses 1 phone request"));
    m_again->setVisible(isSettled(check.standing));
}

} // namespace coverdesk
