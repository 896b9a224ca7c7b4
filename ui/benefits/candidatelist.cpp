// SPDX-License-Identifier: MIT
#include "ui/benefits/candidatelist.h"

#include "ui/benefits/candidatebutton.h"
#include "ui/benefits/cellwords.h"
#include "ui/widgets/card.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/plainlabel.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace coverdesk {

namespace {

    constexpr qsizetype longestName = 200;
    /// A list of more is no choice; the rest stands under "As received".
    constexpr qsizetype mostShown = 30;

} // namespace

CandidateList::CandidateList(QWidget *parent)
    : QWidget(parent)
    , m_hint(new PlainLabel({}, PlainLabel::Kind::Note, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_hint);
    m_hint->setWrapping(true);
}

void CandidateList::show(const QStringList &candidates, const QString &before)
{
    if (candidates == m_candidates && before == m_before)
        return;
    m_candidates = candidates;
    m_before = before;
    m_rows.clear();
    if (m_buttons) {
        m_buttons->hide();
        m_buttons->deleteLater();
        m_buttons = nullptr;
        setFocusProxy(nullptr);
    }
    const auto last = std::min<qsizetype>(candidates.size(), 9);
    m_hint->setWords(
        last < 2 ? tr("The name is the service's own. Press 1, or Enter.")
                 : tr("The names are the service's own. Press 1 to %1, or the arrow keys and Enter.").arg(last));
    if (!candidates.isEmpty())
        fill();
}

void CandidateList::fill()
{
    auto *frame = new Card(this);
    frame->setKind(Card::Kind::Box);
    frame->body()->setContentsMargins(1, 1, 1, 1);
    frame->body()->setSpacing(0);
    m_buttons = frame;
    const auto shown = std::min(m_candidates.size(), mostShown);
    for (qsizetype i = 0; i < shown; ++i) {
        if (i > 0)
            frame->body()->addWidget(new Hairline(frame));
        addCandidate(int(i) + 1, m_candidates.at(i), *frame->body());
    }
    mark(int(std::max<qsizetype>(0, m_candidates.first(shown).indexOf(m_before))));
    setFocusProxy(m_rows.at(size_t(m_marked)));
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, frame);
}

void CandidateList::addCandidate(int number, const QString &candidate, QVBoxLayout &column)
{
    const auto note = candidate == m_before ? tr("Chosen before") : QString();
    auto *button = new CandidateButton(number, clipped(candidate, longestName), note, m_buttons);
    button->installEventFilter(this);
    connect(button, &CandidateButton::clicked, this, [this, number] { mark(number - 1); });
    column.addWidget(button);
    m_rows.push_back(button);
}

void CandidateList::mark(int row)
{
    m_marked = row;
    for (int each = 0; each < int(m_rows.size()); ++each)
        m_rows.at(size_t(each))->setLit(each == row);
}

QString CandidateList::marked() const
{
    return m_candidates.value(m_marked);
}

bool CandidateList::eventFilter(QObject *watched, QEvent *event)
{
    const auto row = std::find(m_rows.begin(), m_rows.end(), watched);
    if (event->type() == QEvent::FocusIn && row != m_rows.end())
        mark(int(row - m_rows.begin()));
    return QWidget::eventFilter(watched, event);
}

void CandidateList::keyPressEvent(QKeyEvent *event)
{
    const auto number = event->key() - Qt::Key_0;
    const bool isChoice = !(event->modifiers() & ~Qt::KeypadModifier) && number >= 1 && number <= 9;
    if (isChoice && number <= m_candidates.size()) {
        // A copy: whoever hears of it may show other candidates at once.
        const auto candidate = QString(m_candidates.at(number - 1));
        emit chosen(candidate);
        return;
    }
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !m_rows.empty()) {
        emit chosen(marked());
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace coverdesk
