// SPDX-License-Identifier: MIT
#include "ui/patients/patientsplace.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace coverdesk {

static constexpr auto Search = "search"_L1;
static constexpr auto Chosen = "chosen"_L1;
static constexpr auto Focus = "focus"_L1;
static constexpr auto Forms = "forms"_L1;
static constexpr auto OfPatient = "patient"_L1;
static constexpr auto OfCoverage = "coverage"_L1;
static constexpr auto IsOpen = "isOpen"_L1;
static constexpr auto Texts = "texts"_L1;
static constexpr auto Begun = "begun"_L1;
static constexpr auto OfHistory = "history"_L1;
static constexpr auto Source = "source"_L1;
static constexpr auto Day = "day"_L1;
static constexpr auto Ticked = "ticked"_L1;
static constexpr auto HasTwins = "hasTwins"_L1;

static QString textOf(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

std::optional<QString> TypedForm::typed(const QString &field) const
{
    const auto text = texts.constFind(field);
    const auto before = begun.constFind(field);
    const bool isTyped = text != texts.cend() && (before == begun.cend() || *before != *text);
    return isTyped ? std::optional(*text) : std::nullopt;
}

static QJsonObject written(const FieldTexts &texts)
{
    QJsonObject json;
    for (auto text = texts.begin(); text != texts.end(); ++text)
        json.insert(text.key(), *text);
    return json;
}

static FieldTexts textsIn(const QJsonObject &json)
{
    FieldTexts texts;
    for (auto text = json.begin(); text != json.end(); ++text)
        texts.insert(text.key(), text->toString());
    return texts;
}

static QJsonObject written(const TypedForm &form)
{
    QJsonObject json{{OfPatient, textOf(form.patient)},
                     {IsOpen, form.isOpen},
                     {Texts, written(form.texts)},
                     {Begun, written(form.begun)}};
    if (form.coverage)
        json.insert(OfCoverage, textOf(*form.coverage));
    return json;
}

static TypedForm formIn(const QJsonObject &json)
{
    TypedForm form{QUuid::fromString(json.value(OfPatient).toString())};
    if (json.contains(OfCoverage))
        form.coverage = QUuid::fromString(json.value(OfCoverage).toString());
    form.isOpen = json.value(IsOpen).toBool();
    form.texts = textsIn(json.value(Texts).toObject());
    form.begun = textsIn(json.value(Begun).toObject());
    return form;
}

static QJsonObject written(const HistoryPlace &place)
{
    QJsonArray ticked;
    for (const auto &id : place.ticked)
        ticked.append(textOf(id));
    return {{Source, place.source}, {Day, place.day}, {Ticked, ticked}};
}

static HistoryPlace historyIn(const QJsonObject &json)
{
    HistoryPlace place{json.value(Source).toInt(), json.value(Day).toString()};
    const auto ticked = json.value(Ticked).toArray();
    for (const auto &id : ticked)
        place.ticked.append(QUuid::fromString(id.toString()));
    return place;
}

QByteArray PatientsPlace::bytes() const
{
    QJsonArray written;
    for (const auto &form : forms)
        written.append(coverdesk::written(form));
    const QJsonObject json{{Search, search},
                           {Chosen, textOf(chosen)},
                           {Focus, focus},
                           {Forms, written},
                           {OfHistory, coverdesk::written(history)},
                           {HasTwins, hasTwins}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

PatientsPlace PatientsPlace::read(const QByteArray &bytes)
{
    const auto json = QJsonDocument::fromJson(bytes).object();
    PatientsPlace place;
    place.search = json.value(Search).toString();
    place.chosen = QUuid::fromString(json.value(Chosen).toString());
    place.focus = json.value(Focus).toString();
    place.history = historyIn(json.value(OfHistory).toObject());
    place.hasTwins = json.value(HasTwins).toBool();
    const auto written = json.value(Forms).toArray();
    for (const auto &value : written) {
        auto form = formIn(value.toObject());
        if (!form.patient.isNull())
            place.forms.push_back(std::move(form));
    }
    return place;
}

} // namespace coverdesk
