// SPDX-License-Identifier: MIT
#include "ui/benefits/checkview.h"

#include "ui/benefits/answerwords.h"
#include "ui/benefits/claimwords.h"
#include "ui/benefits/figurerow.h"
#include "ui/benefits/iconmark.h"
#include "ui/benefits/instantdetails.h"
#include "ui/benefits/outcomecard.h"
#include "ui/benefits/phonedetails.h"
#include "ui/benefits/remarklist.h"
#include "ui/benefits/resultheader.h"
#include "ui/benefits/standingcard.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/strip.h"
#include "ui/widgets/tonelabel.h"
#include "ui/wording/wording.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace coverdesk {

CheckView::CheckView(QWidget *parent)
    : QWidget(parent)
    , m_content(new QWidget(this))
    , m_header(new ResultHeader(m_content))
    , m_standing(new StandingCard(m_content))
    , m_remarks(new RemarkList(m_content))
    , m_warning(new Strip(Tone::Warn, m_content))
    , m_warningWords(new PlainLabel({}, PlainLabel::Kind::Strong, m_warning))
    , m_hint(new Strip(Tone::Warn, m_content))
    , m_advice(new ToneLabel(Icon::Phone, tr("Ask by phone before the first visit"), Tone::Warn, m_hint))
    , m_goodUntil(new PlainLabel(m_hint))
    , m_figures(new FigureRow(m_content))
    , m_instant(new InstantDetails(m_content))
    , m_phone(new PhoneDetails(m_content))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(makeContent());
    outer->addWidget(area);
    listen();
    clear();
}

void CheckView::show(const Check &check)
{
    m_check = check;
    m_header->show(check);
    m_standing->show(check);
    m_remarks->show(remarksOf(check));
    showStrips();
    showFigures(std::nullopt);
    const bool isInstant = check.service == ServiceId::Eligibility;
    m_instant->setVisible(isInstant);
    m_phone->setVisible(!isInstant);
    isInstant ? m_instant->show(check) : m_phone->show(check);
    setAccessibleName(standingOf(check).text);
    m_content->show();
}

void CheckView::clear()
{
    const Check nothing;
    m_check.reset();
    m_header->show(nothing);
    m_standing->show(nothing);
    m_remarks->show({});
    m_figures->show({});
    m_instant->show(nothing);
    m_phone->show(nothing);
    m_content->hide();
}

QWidget *CheckView::makeContent()
{
    m_content->setObjectName(u"content"_s);
    auto *mark = new IconMark(m_warning);
    mark->show(Icon::Warning, Tone::Warn);
    m_warningWords->setTone(Tone::Warn);
    m_warningWords->setWrapping(true);
    m_warning->row()->addWidget(mark);
    m_warning->row()->addWidget(m_warningWords, 1);
    m_warning->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_advice->setContentsMargins(0, 0, 10, 0);
    m_hint->row()->addWidget(m_advice);
    m_hint->row()->addWidget(m_goodUntil, 1);

    auto *column = new QVBoxLayout(m_content);
    // Room for the focus ring, which lies outside what has the keyboard.
    column->setContentsMargins(5, 5, 5, 5);
    column->setSpacing(10);
    for (auto *part : std::initializer_list<QWidget *>{m_header, m_standing, m_remarks, m_warning, m_hint, m_figures})
        column->addWidget(part);
    column->addWidget(m_instant, 1);
    column->addWidget(m_phone, 1);
    return m_content;
}

void CheckView::listen()
{
    connect(m_header, &ResultHeader::savePdfAsked, this, [this] { emit savePdfAsked(shown()); });
    connect(m_header, &ResultHeader::checkAgainAsked, this, [this] { emit checkAgainAsked(shown()); });
    connect(m_header, &ResultHeader::askByPhoneAsked, this, [this] { emit askByPhoneAsked(shown()); });
    connect(m_instant, &InstantDetails::askByPhoneAsked, this, [this] { emit askByPhoneAsked(shown()); });
    connect(m_remarks, &RemarkList::openAsked, this, &CheckView::openAsked);
    connect(m_phone, &PhoneDetails::serviceChosen, this, &CheckView::showFigures);
    listenTo(m_instant->outcome());
    listenTo(m_phone->outcome());
}

void CheckView::listenTo(OutcomeCard *outcome)
{
    connect(outcome, &OutcomeCard::candidateChosen, this,
            [this](const QString &payer) { emit payerChosen(shown(), payer); });
    connect(outcome, &OutcomeCard::wayChosen, this, &CheckView::take);
}

void CheckView::take(Act act)
{
    const auto check = shown();
    switch (act) {
    case Act::Nudge: return emit askAgainNow(check.id);
    case Act::CheckAgain: return emit checkAgainAsked(check);
    case Act::SendAgain: return emit sendAgainAsked(check.id);
    case Act::WaitLonger: return emit waitLongerAsked(check.id);
    case Act::AskByPhone: return emit askByPhoneAsked(check);
    case Act::Close: return emit closeAsked(check.id);
    // They are for a card beside the form.
    case Act::TryCorrected:
    case Act::Remind:
    case Act::SetUp:
    case Act::EnterKey:
    case Act::ShowReceived: return;
    }
    Q_UNREACHABLE();
}

Check CheckView::shown() const
{
    return m_check ? *m_check : Check();
}

void CheckView::showStrips()
{
    const auto warning = payerWarning(*m_check);
    m_warningWords->setWords(warning);
    m_warning->setVisible(!warning.isEmpty());
    const bool isInstantAnswer = m_check->service == ServiceId::Eligibility && coverdesk::showsFigures(*m_check);
    m_goodUntil->setWords(goodUntilOf(*m_check, QDate::currentDate()));
    m_advice->setVisible(isInstantAnswer);
    m_hint->setTone(isInstantAnswer ? Tone::Warn : Tone::Info);
    m_hint->setVisible(isInstantAnswer || !m_goodUntil->words().isEmpty());
}

void CheckView::showFigures(const std::optional<Procedure> &service)
{
    const auto isClaim = m_check && tellsClaim(*m_check);
    const auto figures = isClaim ? claimFiguresOf(*m_check->benefits->claim)
        : m_check                ? figuresOf(*m_check, service)
                                 : std::vector<FigureWords>();
    m_figures->show(figures);
    m_figures->setVisible(!figures.empty());
}

} // namespace coverdesk
