// SPDX-License-Identifier: MIT
#include "gallery.h"

#include "samplemodel.h"
#include "ui/widgets/askingline.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/fieldedit.h"
#include "ui/widgets/figure.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/keyvaluelist.h"
#include "ui/widgets/meter.h"
#include "ui/widgets/navigationbar.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/strip.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/tonelabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QRadioButton>
#include <QStatusBar>
#include <QTabBar>
#include <QVBoxLayout>

#include <chrono>

namespace coverdesk {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    QHBoxLayout *line(QBoxLayout &into, int spacing = 12)
    {
        auto *row = new QHBoxLayout;
        row->setSpacing(spacing);
        into.addLayout(row);
        return row;
    }

    QVBoxLayout *columnOf(QWidget &widget, int spacing)
    {
        auto *column = new QVBoxLayout(&widget);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(spacing);
        return column;
    }

    FormField *field(const QString &label, const QString &text, FormField::Need need = FormField::Need::Optional)
    {
        auto *made = new FormField(label, need);
        made->setText(text);
        return made;
    }

} // namespace

Gallery::Gallery(Page page, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"page"_s);
    auto *column = columnOf(*this, 0);
    auto *banner = new Banner(this);
    banner->tell({Tone::Violet, Icon::Info,
                  u"Practice mode. Made-up patients and insurers; nothing leaves this computer."_s,
                  u"Connect your services"_s});
    column->addWidget(banner);
    auto *row = line(*column, 0);
    auto *navigation = new NavigationBar(this);
    navigation->add(Icon::Plus, u"New check"_s);
    navigation->add(Icon::Person, u"Patients"_s);
    navigation->setBadge(navigation->add(Icon::List, u"Work list"_s), 6);
    navigation->setBadge(navigation->add(Icon::Hourglass, u"Open requests"_s), 5);
    navigation->add(Icon::Gear, u"Settings"_s, NavigationBar::Place::Bottom);
    navigation->add(Icon::Help, u"Help"_s, NavigationBar::Place::Bottom);
    navigation->setCurrent(page == Page::Form ? 0 : 1);
    row->addWidget(navigation);
    row->addWidget(page == Page::Form ? formPage() : resultPage(), 1);
    auto *status = new QStatusBar(this);
    status->setSizeGripEnabled(false);
    status->addWidget(new PlainLabel(u"Eligibility service: practice"_s));
    status->addPermanentWidget(new PlainLabel(u"Saved · encrypted on this computer"_s));
    column->addWidget(status);
}

QWidget *Gallery::formPage()
{
    auto *page = new QWidget(this);
    auto *column = columnOf(*page, 10);
    column->setContentsMargins(20, 12, 20, 12);
    auto *title = line(*column);
    title->addWidget(new PlainLabel(u"New check"_s, PlainLabel::Kind::Heading));
    title->addStretch();
    auto *find = new FieldEdit;
    find->setPlaceholderText(u"Find a saved patient"_s);
    find->setFixedWidth(330);
    find->setTrailing(u"Ctrl+F"_s);
    title->addWidget(find);
    auto *both = line(*column);
    both->addWidget(form());
    both->addWidget(answer(), 1);
    return page;
}

QWidget *Gallery::form()
{
    auto *form = new QWidget(this);
    form->setFixedWidth(612);
    auto *parts = columnOf(*form, 8);
    auto *patient = new Card(u"Patient"_s);
    auto *names = line(*patient->body());
    names->addWidget(field(u"First name"_s, u"Maya"_s, FormField::Need::Required), 1);
    names->addWidget(field(u"Last name"_s, u"Okafor"_s, FormField::Need::Required), 1);
    auto *birth = field(u"Date of birth"_s, u"06/15/1990"_s, FormField::Need::Required);
    birth->setTrailing(u"36 years"_s);
    names->addWidget(birth, 1);
    parts->addWidget(patient);
    parts->addWidget(insurance());
    parts->addWidget(phone());
    parts->addWidget(facts());
    parts->addStretch();
    return form;
}

QWidget *Gallery::insurance()
{
    auto *insurance = new Card(u"Insurance"_s);
    auto *cards = line(*insurance->body());
    cards->addWidget(field(u"Insurance company"_s, u"Cigna"_s, FormField::Need::Required), 1);
    auto *member = field(u"Member ID"_s, u"U3O5518842"_s, FormField::Need::Required);
    member->setProblem(u"Cigna did not know U3O5518842"_s, Icon::Magnifier);
    member->setObjectName(u"member"_s);
    cards->addWidget(member, 1);
    auto *self = new QRadioButton(u"The patient is the policyholder"_s);
    self->setChecked(true);
    auto *whose = line(*insurance->body());
    whose->addWidget(self);
    whose->addWidget(new QRadioButton(u"On a family member’s plan"_s));
    whose->addStretch();
    return insurance;
}

QWidget *Gallery::phone()
{
    auto *holder = new QWidget(this);
    auto *column = columnOf(*holder, 8);
    auto *card = new Card(u"For benefits by phone"_s);
    card->setKind(Card::Kind::Dimmed);
    card->titleLine()->addWidget(new PlainLabel(u"An instant check does not use these"_s, PlainLabel::Kind::Note));
    auto *row = line(*card->body());
    auto *provider = new QComboBox;
    provider->addItem(u"Dr. Lena Ruiz · NPI 1245319599"_s);
    row->addWidget(provider, 2);
    provider->setProperty("dimmed", true);
    auto *specialist = new QCheckBox(u"Specialist"_s);
    specialist->setChecked(true);
    specialist->setProperty("dimmed", true);
    row->addWidget(specialist);
    row->addWidget(new QCheckBox(u"Never"_s));
    auto *notes = field(u"Notes for the caller"_s, u"Ask how many visits are used"_s);
    notes->setDimmed(true);
    card->body()->addWidget(notes);
    column->addWidget(card);
    auto *bar = new Card;
    auto *actions = line(*bar->body(), 24);
    auto *asking = new Button(u"Asking Cigna…"_s);
    asking->setHint(u"Ctrl+Enter"_s);
    asking->setEnabled(false);
    actions->addWidget(asking);
    auto *ask = new Button(u"Request benefits by phone"_s);
    ask->setKeys(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return));
    actions->addWidget(ask);
    actions->addStretch();
    column->addWidget(bar);
    return holder;
}

QWidget *Gallery::answer()
{
    auto *card = new Card;
    auto *asking = new AskingLine;
    asking->start(u"Asking Cigna…"_s, 3s, u"Cigna usually answers in 3 s"_s);
    asking->stop();
    card->body()->addWidget(asking);
    card->body()->addWidget(failure());
    auto *last = new Card(u"Last good answer"_s);
    last->setKind(Card::Kind::Box);
    last->titleLine()->addWidget(new Button(u"Open"_s, Button::Kind::Link));
    last->body()->addWidget(new Pill({u"Plan active · therapy not asked"_s, Icon::Check, Tone::Ok, true, false}));
    last->body()->addWidget(new PlainLabel(u"By instant check, Mon 08/03/2026 2:10 PM"_s, PlainLabel::Kind::Note));
    last->body()->addWidget(new PlainLabel(u"$25.00"_s, PlainLabel::Kind::Value));
    card->body()->addWidget(last);
    auto *empty = new EmptyState(Icon::Magnifier, u"Nobody by that name"_s,
                                 u"Try fewer letters, or the birth date as on the card."_s);
    empty->setAction(u"New check"_s);
    card->body()->addWidget(empty, 1);
    return card;
}

QWidget *Gallery::failure()
{
    auto *card = new Card;
    card->setKind(Card::Kind::Box);
    card->setTone(Tone::Warn);
    card->body()->addWidget(new PlainLabel(u"Cigna found no member with this ID"_s, PlainLabel::Kind::Subject));
    auto *said = new PlainLabel(u"Fri 11/20/2026 9:47 AM · This may have used 1 check."_s, PlainLabel::Kind::Note);
    said->setWrapping(true);
    card->body()->addWidget(said);
    card->body()->addWidget(new Hairline);
    auto *row = line(*card->body(), 8);
    auto *again = new Button(u"Try again"_s, Button::Kind::Primary);
    again->setHint(u"Ctrl+Enter"_s);
    row->addWidget(again);
    row->addWidget(new Button(u"Ask by phone"_s));
    row->addStretch();
    row->addWidget(new Button(u"Copy details"_s, Button::Kind::Link));
    return card;
}

QWidget *Gallery::resultPage()
{
    auto *page = new QWidget(this);
    auto *column = columnOf(*page, 10);
    column->setContentsMargins(20, 12, 20, 12);
    auto *title = line(*column, 8);
    title->addWidget(new PlainLabel(u"Maya Okafor"_s, PlainLabel::Kind::Heading));
    title->addStretch();
    auto *again = new Button(u"Check again"_s);
    again->setMenu(new QMenu(again));
    title->addWidget(again);
    auto *print = new Button(u"Print"_s);
    print->setLeadingIcon(Icon::Printer);
    print->setKeys(QKeySequence(Qt::CTRL | Qt::Key_P));
    title->addWidget(print);
    auto *save = new Button(u"Save PDF"_s, Button::Kind::Primary);
    save->setLeadingIcon(Icon::File);
    save->setKeys(QKeySequence(Qt::CTRL | Qt::Key_S));
    title->addWidget(save);
    column->addWidget(standing());
    auto *strip = new Strip(Tone::Warn);
    strip->row()->addWidget(new ToneLabel(Icon::Warning, u"2 things don’t fit"_s, Tone::Warn));
    strip->row()->addWidget(new Button(u"Show"_s, Button::Kind::Link));
    strip->row()->addWidget(new PlainLabel(u"Good until 12/31/2026"_s));
    strip->row()->addStretch();
    column->addWidget(strip);
    column->addWidget(figures());
    column->addWidget(services(), 1);
    return page;
}

QWidget *Gallery::standing()
{
    auto *status = new Card;
    auto *standing = line(*status->body());
    standing->addWidget(new Pill({u"Plan active"_s, Icon::Check, Tone::Ok, false, true}));
    standing->addWidget(new PlainLabel(u"Cigna PPO"_s, PlainLabel::Kind::Lead));
    standing->addWidget(new PlainLabel(u"In network · primary · calendar year"_s, PlainLabel::Kind::Muted));
    standing->addStretch();
    auto *words = line(*status->body(), 16);
    words->addWidget(new ToneLabel(Icon::Check, u"Covered: 90791, 90834"_s, Tone::Ok));
    words->addWidget(new ToneLabel(Icon::Cross, u"Not covered: 90837"_s, Tone::Bad));
    words->addWidget(new ToneLabel(Icon::Warning, u"Prior authorization: 90832"_s, Tone::Warn));
    words->addStretch();
    return status;
}

QWidget *Gallery::figures()
{
    auto *holder = new QWidget(this);
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    auto *pays = new Figure(u"Patient pays on 11/24/2026"_s);
    pays->setValue(u"$40.00"_s);
    pays->setNotes({u"then $20.00 a visit this year"_s});
    auto *copay = new Figure(u"Copay"_s);
    copay->setValue(u"$20.00"_s);
    copay->setSecond(u"Coinsurance"_s, u"0%"_s);
    copay->setNotes({u"a visit, after the deductible"_s, u"30 visits a year · used: —"_s});
    auto *deductible = new Figure(u"Deductible left"_s);
    deductible->setValue(u"$20.00"_s, u"of $100.00"_s);
    deductible->setUsed(0.8, u"$80.00 used"_s);
    deductible->setNotes({u"Family: $100.00 of $200.00 left"_s, u"Resets 01/01 or 10/01"_s});
    auto *pocket = new Figure(u"Out-of-pocket left"_s);
    pocket->setValue(u"—"_s);
    pocket->setNotes({u"individual; the total was not told"_s});
    for (auto *figure : {pays, copay, deductible, pocket})
        row->addWidget(figure, 1);
    return holder;
}

QWidget *Gallery::services()
{
    auto *holder = new QWidget(this);
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    auto *card = new Card;
    card->body()->setSpacing(0);
    auto *tabs = new QTabBar;
    for (const auto &name : {u"Services (4)"_s, u"Plan"_s, u"Call details"_s, u"As received"_s})
        tabs->addTab(name);
    card->body()->addWidget(tabs);
    auto *table = new TableView;
    table->setModel(new SampleModel(table));
    table->selectRow(2);
    card->body()->addWidget(table, 1);
    row->addWidget(card);
    return holder;
}

QWidget *Gallery::facts()
{
    auto *about = new Card(u"About this answer"_s);
    auto *row = line(*about->body(), 24);
    auto *facts = new KeyValueList;
    facts->show({{u"Insurer"_s, u"Cigna"_s},
                 {u"Plan"_s, u"Cigna Open Access Plus with a name so long that it takes two lines"_s},
                 {u"Ended"_s, u"—"_s}});
    row->addWidget(facts, 1);
    auto *pills = new QVBoxLayout;
    row->addLayout(pills);
    pills->addWidget(new Pill({u"No clear answer yet"_s, Icon::Hourglass, Tone::Info}));
    pills->addWidget(new Pill({u"Paused"_s, Icon::Pause, Tone::Grey}));
    pills->addWidget(new Pill({u"Insurer not answering"_s, Icon::Plug, Tone::Violet}));
    pills->addWidget(new Meter);
    return about;
}

} // namespace coverdesk
