// SPDX-License-Identifier: MIT
#include "ui/requests/requestspage.h"

#include "app/futures.h"
#include "app/office.h"
#include "ui/requests/columnheads.h"
#include "ui/requests/requestlist.h"
#include "ui/requests/requestrow.h"
#include "ui/requests/requestwords.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/spoken.h"
#include "ui/widgets/strip.h"
#include "ui/wording/wording.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace coverdesk {

using namespace std::chrono_literals;

// Another process may be writing one check after another.
static constexpr std::chrono::milliseconds PauseBeforeReload = 300ms;
// Of ours many may move in one breath, when a service goes on.
static constexpr std::chrono::milliseconds PauseBeforeRefresh = 30ms;

RequestsPage::RequestsPage(Office &office, QWidget *parent)
    : QWidget(parent)
    , now([] { return QDateTime::currentDateTime(); })
    , m_office(office)
    , m_away(new PlainLabel(tr("While you were away:"), PlainLabel::Kind::Muted, this))
    , m_came(new PlainLabel(QString(), PlainLabel::Kind::Strong, this))
    , m_trouble(new Strip(Tone::Bad, this))
    , m_troubleWords(new PlainLabel(m_trouble))
    , m_heads(new ColumnHeads(this))
    , m_list(new RequestList(this))
    , m_nothing(new EmptyState(Icon::Hourglass, tr("Nothing is open"),
                               tr("What you ask by phone waits here for its answer."), this))
    , m_pages(new QStackedWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 12, 20, 12);
    column->setSpacing(10);
    column->addWidget(heading());
    column->addWidget(m_trouble);
    column->addWidget(listCard(), 1);
    m_troubleWords->setWrapping(true);
    m_trouble->row()->addWidget(m_troubleWords, 1);
    m_trouble->hide();
    m_later.setSingleShot(true);
    m_later.setInterval(PauseBeforeReload);
    m_soon.setSingleShot(true);
    m_soon.setInterval(PauseBeforeRefresh);
    listen();
}

QWidget *RequestsPage::heading()
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(new PlainLabel(tr("Open requests"), PlainLabel::Kind::Heading, line));
    row->addStretch();
    row->addWidget(m_away);
    row->addWidget(m_came);
    m_away->hide();
    m_came->hide();
    return line;
}

Card *RequestsPage::listCard()
{
    auto *list = new QWidget(m_pages);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_heads);
    column->addWidget(m_list, 1);
    m_list->setAccessibleName(tr("Open requests"));
    m_pages->addWidget(m_nothing);
    m_pages->addWidget(list);
    auto *card = new Card(this);
    card->body()->setContentsMargins(1, 2, 1, 2);
    card->body()->addWidget(m_pages);
    return card;
}

void RequestsPage::listen()
{
    connect(m_list, &RequestList::openAsked, this, &RequestsPage::openAsked);
    connect(m_list, &RequestList::actAsked, this, &RequestsPage::act);
    connect(m_list, &RequestList::decided, this, &RequestsPage::decide);
    connect(m_list, &RequestList::scrolled, this, &RequestsPage::readSeen);
    connect(m_list, &RequestList::widthChanged, m_heads, &ColumnHeads::setListWidth);
    connect(&m_office.desk(), &FrontDesk::changed, this, &RequestsPage::put);
    connect(&m_office.history(), &History::changedElsewhere, &m_later, qOverload<>(&QTimer::start));
    connect(&m_later, &QTimer::timeout, this, &RequestsPage::reload);
    connect(&m_soon, &QTimer::timeout, this, &RequestsPage::refresh);
}

void RequestsPage::reload()
{
    when(m_office.history().lists().open(), this, [this](const Result<HistoryLists::Lines> &open) { show(open); });
}

void RequestsPage::comeBack()
{
    refresh();
    m_list->takeKeyboard();
}

void RequestsPage::leave()
{
    m_away->hide();
    m_came->hide();
    m_trouble->hide();
}

int RequestsPage::waitingForPerson() const
{
    return m_book.count(RequestGroup::NewAnswers) + m_book.count(RequestGroup::NeedsYou);
}

void RequestsPage::show(const Result<HistoryLists::Lines> &open)
{
    if (!open)
        return say(inWords(open.failure()));
    m_book.show(open->lines);
    if (m_isFirst)
        tellWhatCame();
    m_isFirst = false;
    for (const auto &id : m_book.unreadPaused())
        read(id);
    refresh();
}

void RequestsPage::tellWhatCame()
{
    const auto words = awayInWords(m_book.count(RequestGroup::NewAnswers), m_book.count(RequestGroup::NeedsYou));
    m_came->setWords(words);
    m_came->setVisible(!words.isEmpty());
    m_away->setVisible(!words.isEmpty());
}

void RequestsPage::put(const Check &check)
{
    m_book.put(check);
    // Not started anew: many in a row must not put off what there is to see.
    if (!m_soon.isActive())
        m_soon.start();
}

void RequestsPage::refresh()
{
    const auto moment = now();
    std::vector<RequestFace> faces;
    for (const auto group : requestGroups) {
        for (const auto &request : m_book.in(group))
            faces.push_back(faceOf(request, moment));
    }
    m_pages->setCurrentIndex(m_book.isEmpty() ? 0 : 1);
    m_list->show(faces);
    if (!m_isFirst)
        emit counted();
}

void RequestsPage::readSeen()
{
    if (!isVisible())
        return;
    for (const auto &id : m_list->seen()) {
        const auto *request = m_book.find(id);
        if (request && !request->isFresh)
            read(id);
    }
}

void RequestsPage::read(const QUuid &id)
{
    if (m_reading.contains(id))
        return;
    m_reading.insert(id);
    when(m_office.history().check(id), this, [this, id](const Result<Check> &check) { onRead(id, check); });
}

void RequestsPage::onRead(const QUuid &id, const Result<Check> &check)
{
    m_reading.remove(id);
    const bool isToUnfold = m_toUnfold == id;
    if (isToUnfold)
        m_toUnfold.reset();
    if (!check) {
        if (isToUnfold)
            say(inWords(check.failure()));
        return;
    }
    m_book.put(*check);
    if (!isToUnfold) {
        if (!m_soon.isActive())
            m_soon.start();
        return;
    }
    refresh();
    if (auto *row = m_list->row(id))
        row->unfold();
}

/// The button of a row: a decision that is not known yet is read first; anything else goes on with the check.
void RequestsPage::act(const QUuid &id)
{
    const auto *request = m_book.find(id);
    if (!request)
        return;
    if (groupOf(request->line) == RequestGroup::NeedsYou) {
        m_toUnfold = id;
        return read(id);
    }
    await(id, m_office.desk().resume(id));
}

void RequestsPage::decide(const QUuid &id, Decision decision)
{
    await(id, carriedOut(id, decision));
}

QFuture<Result<Check>> RequestsPage::carriedOut(const QUuid &id, Decision decision)
{
    auto &desk = m_office.desk();
    switch (decision) {
    case Decision::LookAgain: return desk.resume(id);
    case Decision::SendAgain: return desk.sendAgain(id);
    case Decision::WaitLonger: return desk.waitLonger(id);
    case Decision::Close: return desk.close(id);
    }
    Q_UNREACHABLE();
}

void RequestsPage::await(const QUuid &id, const QFuture<Result<Check>> &future)
{
    m_trouble->hide();
    if (auto *row = m_list->row(id))
        row->setBusy(true);
    when(future, this, [this, id](const Result<Check> &moved) { onMoved(id, moved); });
}

void RequestsPage::onMoved(const QUuid &id, const Result<Check> &moved)
{
    if (auto *row = m_list->row(id))
        row->setBusy(false);
    if (moved)
        return put(*moved);
    // Somebody else has it in hand, or has decided: what became of it is read.
    if (moved.failure().kind != Failure::Kind::InUse && moved.failure().code != u"unchanged")
        say(inWords(moved.failure()));
    read(id);
}

void RequestsPage::say(const QString &words)
{
    m_troubleWords->setWords(words);
    m_troubleWords->setTone(Tone::Bad);
    m_trouble->show();
    announce(*m_troubleWords);
}

} // namespace coverdesk
