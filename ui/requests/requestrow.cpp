// SPDX-License-Identifier: MIT
#include "ui/requests/requestrow.h"

#include "ui/requests/columns.h"
#include "ui/requests/decisionbox.h"
#include "ui/requests/rowtext.h"
#include "ui/widgets/button.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace coverdesk {

namespace {

    constexpr int above = 5;
    constexpr int below = 6;
    constexpr int firstLine = 18;
    constexpr int secondLine = 17;
    constexpr int pillHeight = 22;
    constexpr int noteGap = 2;
    constexpr int buttonHeight = 26;
    constexpr int buttonSide = 11;
    constexpr int costGap = 4;
    constexpr int chosenBar = 3;
    constexpr int ring = 2;
    constexpr int oneLine = Qt::AlignVCenter | Qt::TextSingleLine;

    RowText large(const QString &words, const QColor &ink)
    {
        return {words, withEvenFigures(windowFont(13)), ink, inTextSize(firstLine)};
    }

    RowText small(const QString &words, const QColor &ink)
    {
        return {words, windowFont(12), ink, inTextSize(secondLine)};
    }

    std::vector<RowText> visitOf(const RequestFace &face)
    {
        return {large(face.visit, colours().ink)};
    }

    std::vector<RowText> patientOf(const RequestFace &face)
    {
        const auto bold = windowFont(13, QFont::DemiBold);
        return {{face.patient, bold, colours().ink, inTextSize(firstLine)},
                small(face.payer + u' ' + face.member, colours().muted)};
    }

    std::vector<RowText> askedOf(const RequestFace &face)
    {
        return {large(face.asked, colours().ink), small(face.askedHow, colours().muted)};
    }

    std::vector<RowText> nextOf(const RequestFace &face)
    {
        return {large(face.next, face.isNextMuted ? colours().muted : colours().ink)};
    }

    QString joined(const std::vector<Note> &notes)
    {
        QStringList words;
        for (const auto &note : notes)
            words.append(note.words);
        return words.join(u" · "_s);
    }

    QList<QTextLayout::FormatRange> tonesOf(const std::vector<Note> &notes)
    {
        QList<QTextLayout::FormatRange> ranges;
        int start = 0;
        for (const auto &note : notes) {
            QTextCharFormat format;
            format.setForeground(note.tone ? colours().of(*note.tone).front : colours().ink);
            ranges.append({start, int(note.words.size()), format});
            start += int(note.words.size()) + 3;
        }
        return ranges;
    }

    std::vector<RowText> notesOf(const RequestFace &face)
    {
        auto notes = small(joined(face.notes), colours().ink);
        notes.formats = tonesOf(face.notes);
        return {notes};
    }

    int costWidth(const QString &cost)
    {
        return QFontMetrics(windowFont(12)).horizontalAdvance(cost) + 1;
    }

    /// Whether the cost has room beside its button; else it stands beneath.
    bool isCostBeside(const RequestFace &face, int room)
    {
        const int button = QFontMetrics(windowFont(12, QFont::Medium)).horizontalAdvance(face.action) + 2 * buttonSide;
        return button + costGap + costWidth(face.cost) <= room;
    }

} // namespace

RequestRow::RequestRow(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::ClickFocus);
    setAttribute(Qt::WA_Hover);
}

void RequestRow::show(const RequestFace &face)
{
    if (face == m_face)
        return;
    m_face = face;
    if (m_box && (!face.decision || *face.decision != m_box->words()))
        fold();
    tell();
    if (m_button)
        showButton();
    update();
}

int RequestRow::heightFor(int width) const
{
    const int line = lineHeight(width);
    if (!m_box)
        return line;
    const RequestColumns columns(width);
    const int room = columns.action.right() - columns.patient.left;
    const int box = m_box->hasHeightForWidth() ? m_box->heightForWidth(room) : m_box->sizeHint().height();
    return line + box + below - 1;
}

void RequestRow::furnish()
{
    if (m_button)
        return;
    m_button = new Button({}, this);
    m_button->setSmall(true);
    // The row itself is what the keyboard goes to; Enter on it does the same or more.
    m_button->setFocusPolicy(Qt::NoFocus);
    connect(m_button, &Button::clicked, this, &RequestRow::act);
    showButton();
}

void RequestRow::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    if (isBusy)
        fold();
    if (m_button)
        m_button->setEnabled(!isBusy);
}

void RequestRow::fold()
{
    if (!m_box)
        return;
    if (m_box->isAncestorOf(focusWidget()))
        setFocus(Qt::OtherFocusReason);
    m_box->hide();
    m_box->deleteLater();
    m_box = nullptr;
    if (m_button)
        showButton();
    tell();
    emit heightChanged();
}

void RequestRow::unfold()
{
    if (m_box || m_isBusy || !m_face.decision)
        return;
    m_box = new DecisionBox(*m_face.decision, this);
    connect(m_box, &DecisionBox::chosen, this, &RequestRow::decided);
    QWidget *before = this;
    for (auto *button : m_box->buttons()) {
        setTabOrder(before, button);
        before = button;
    }
    m_box->show();
    if (m_button)
        showButton();
    tell();
    emit heightChanged();
}

void RequestRow::activate()
{
    if (m_face.act == RequestAct::Decide)
        act();
    else
        emit openAsked();
}

void RequestRow::act()
{
    if (m_isBusy)
        return;
    switch (m_face.act) {
    case RequestAct::None: break;
    case RequestAct::Open: emit openAsked(); break;
    case RequestAct::Decide: toggle(); break;
    case RequestAct::Resume: emit actAsked(); break;
    }
}

void RequestRow::toggle()
{
    setFocus(Qt::OtherFocusReason);
    if (m_box)
        fold();
    else if (m_face.decision)
        unfold();
    else
        emit actAsked();
}

/// Says the row to assistive tools as it is read on the screen.
void RequestRow::tell()
{
    const auto action = m_box ? tr("Hide") : m_face.act == RequestAct::Decide ? tr("Decide") : tr("Open");
    setAccessibleName(tr("%1, %2. %3").arg(m_face.patient, m_face.pill.words, action));
    auto words = QStringList{m_face.payer + u' ' + m_face.member, tr("Visit: %1").arg(m_face.visit),
                             tr("Asked: %1, %2").arg(m_face.asked, m_face.askedHow)};
    if (m_box)
        words.append(m_face.decision->subject + u' ' + m_face.decision->explanation);
    else if (!m_face.notes.empty())
        words.append(joined(m_face.notes));
    words.append(tr("Next look: %1").arg(m_face.next));
    setAccessibleDescription(words.join(u". "_s));
}

void RequestRow::showButton()
{
    m_button->setWords(m_box ? tr("Hide") : m_face.action);
    m_button->setAccessibleDescription(m_face.cost.isEmpty() ? m_face.patient
                                                             : QString(m_face.patient + u", "_s + m_face.cost));
    m_button->setVisible(m_face.act != RequestAct::None);
    m_button->setEnabled(!m_isBusy);
    place();
}

void RequestRow::place()
{
    const RequestColumns columns(width());
    if (m_button) {
        const auto size = m_button->sizeHint();
        const bool beside = !m_face.cost.isEmpty() && isCostBeside(m_face, columns.action.width);
        const int cost = beside ? costWidth(m_face.cost) + costGap : 0;
        const QRect spot(columns.action.right() - cost - size.width(), above, size.width(), buttonHeight);
        m_button->setGeometry(QStyle::visualRect(layoutDirection(), rect(), spot));
    }
    if (m_box) {
        const int top = lineHeight(width()) - 1;
        const QRect spot(columns.patient.left, top, columns.action.right() - columns.patient.left,
                         height() - top - below);
        m_box->setGeometry(QStyle::visualRect(layoutDirection(), rect(), spot));
    }
}

/// The height of the row without its decision.
int RequestRow::lineHeight(int width) const
{
    const RequestColumns columns(width);
    int standing = pillHeight;
    if (!m_box && !m_face.notes.empty())
        standing += noteGap + heightOf(notesOf(m_face), columns.standing.width);
    const bool isBelow = !m_face.cost.isEmpty() && !isCostBeside(m_face, columns.action.width);
    const int action = buttonHeight + (isBelow ? inTextSize(secondLine) : 0);
    return above
        + std::max({inTextSize(firstLine) + inTextSize(secondLine), standing, action,
                    heightOf(visitOf(m_face), columns.visit.width), heightOf(patientOf(m_face), columns.patient.width),
                    heightOf(askedOf(m_face), columns.asked.width), heightOf(nextOf(m_face), columns.next.width)})
        + below;
}

void RequestRow::paintEvent(QPaintEvent *)
{
    const RequestColumns columns(width());
    QPainter painter(this);
    paintGround(painter);
    paintWords(painter, columns);
    paintStanding(painter, columns);
    paintCost(painter, columns);
}

void RequestRow::paintGround(QPainter &painter) const
{
    const auto &now = colours();
    if (m_box || hasFocus()) {
        painter.fillRect(rect(), now.accentSoft);
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), {0, 0, chosenBar, height() - 1}), now.accent);
    } else {
        painter.fillRect(rect(), underMouse() ? now.hover : now.surface);
    }
    painter.fillRect(0, height() - 1, width(), 1, now.line);
    if (!hasFocus())
        return;
    painter.setPen(QPen(now.focus, ring));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect().adjusted(1, 1, -1, -2));
}

QRect RequestRow::at(const ColumnSpan &column, int top, int height) const
{
    return QStyle::visualRect(layoutDirection(), rect(), {column.left, top, column.width, height});
}

void RequestRow::paintWords(QPainter &painter, const RequestColumns &columns) const
{
    const auto draw = [&](const ColumnSpan &column, const std::vector<RowText> &texts) {
        paintTexts(painter, texts, at(column, above, height()), layoutDirection());
    };
    draw(columns.visit, visitOf(m_face));
    draw(columns.patient, patientOf(m_face));
    draw(columns.asked, askedOf(m_face));
    draw(columns.next, nextOf(m_face));
}

void RequestRow::paintStanding(QPainter &painter, const RequestColumns &columns) const
{
    paintPill(painter, at(columns.standing, above, pillHeight), m_face.pill);
    if (!m_box && !m_face.notes.empty())
        paintTexts(painter, notesOf(m_face), at(columns.standing, above + pillHeight + noteGap, height()),
                   layoutDirection());
}

void RequestRow::paintCost(QPainter &painter, const RequestColumns &columns) const
{
    if (!m_button || m_face.cost.isEmpty() || m_face.act == RequestAct::None)
        return;
    const bool beside = isCostBeside(m_face, columns.action.width);
    painter.setFont(windowFont(12));
    painter.setPen(colours().muted);
    const auto room =
        at(columns.action, beside ? above : above + buttonHeight, beside ? buttonHeight : inTextSize(secondLine));
    painter.drawText(room, int(oneLine | QStyle::visualAlignment(layoutDirection(), Qt::AlignRight)), m_face.cost);
}

void RequestRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void RequestRow::keyPressEvent(QKeyEvent *event)
{
    const auto key = event->key();
    const bool isPlain = !(event->modifiers() & ~Qt::KeypadModifier) && !event->isAutoRepeat();
    if (isPlain && (key == Qt::Key_Return || key == Qt::Key_Enter))
        return activate();
    if (isPlain && m_box && key == Qt::Key_Escape)
        return toggle();
    if (isPlain && m_box && key >= Qt::Key_1 && key <= Qt::Key_9)
        return m_box->press(key - Qt::Key_0);
    QWidget::keyPressEvent(event);
}

void RequestRow::mouseDoubleClickEvent(QMouseEvent *)
{
    emit openAsked();
}

void RequestRow::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
    emit entered();
}

void RequestRow::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace coverdesk
