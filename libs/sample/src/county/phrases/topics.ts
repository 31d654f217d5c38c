import type { AgencyFunction } from '../agency-row.ts';

type Topics = readonly [string, string, string, string];

/** What bodies work on, as their sentences name it. */
const byFunction: Readonly<Record<AgencyFunction, Topics>> = {
  administration: ['重点工作督办', '机关后勤保障', '会议定事办理', '便民服务事项'],
  economy: ['重大项目建设', '惠企政策兑现', '营商环境改善', '招商引资进展'],
  education: ['义务教育招生', '学生资助发放', '教师招聘', '校园食品安全'],
  culture: ['文化惠民活动', '景区开放服务', '文物保护修缮', '场馆预约使用'],
  security: ['户籍办理', '交通出行管理', '反诈宣传', '出入境服务'],
  welfare: ['社会救助', '养老服务', '优待抚恤', '残疾人补贴'],
  justice: ['法律援助', '人民调解', '公证办理', '行政执法监督'],
  finance: ['预决算编制', '惠民补贴资金', '政府采购', '审计整改'],
  labour: ['就业帮扶', '社会保险经办', '医保待遇支付', '职业技能培训'],
  land: ['征地补偿安置', '不动产登记', '国土空间规划', '矿产资源管理'],
  building: ['老旧小区改造', '住房保障分配', '物业服务监管', '市容环境整治'],
  transport: ['农村公路养护', '公交线路调整', '道路运输许可', '治理超限超载'],
  agriculture: ['高标准农田建设', '农机购置补贴', '动物疫病防控', '防汛抗旱'],
  health: ['疫苗接种', '家庭医生签约', '医疗机构监管', '生育服务'],
  emergency: ['安全生产检查', '森林防火', '灾害预警', '消防宣传'],
  market: ['食品抽检', '特种设备安全', '消费维权', '市场主体登记'],
  statistics: ['统计调查', '气象服务', '数据发布', '经济普查'],
  licensing: ['审批事项集成办理', '企业开办', '工程审批提速', '帮办代办'],
  tax: ['税费优惠政策', '发票管理', '纳税信用评价', '办税服务厅建设'],
  environment: ['空气质量改善', '环评审批', '排污许可', '环境信访办理'],
  town: ['低保救助', '村级财务', '人居环境整治', '耕地地力补贴'],
  subdistrict: ['社区便民服务', '老旧楼院改造', '临时救助', '网格化治理'],
};

/** Bodies that work on other things than the rest of their function. */
const own: Readonly<Record<string, Topics>> = {
  petitions: ['来信来访办理', '信访事项复查', '网上信访', '矛盾调处'],
  data: ['公共数据目录', '政务系统整合', '数字便民应用', '数据安全'],
  'government-services': ['公务用车', '办公用房管理', '公共机构节能', '机关食堂'],
  ethnic: ['民族团结进步创建', '宗教场所管理', '清真食品监管', '少数民族帮扶'],
  industry: ['技改项目奖补', '中小企业服务', '科技成果转化', '电力运行保障'],
  commerce: ['家电以旧换新', '外贸稳增长', '招商项目签约', '成品油市场监管'],
  veterans: ['退役安置', '优抚优待', '烈士纪念设施', '退役军人就业'],
  'health-insurance': ['门诊统筹', '药品集中采购', '医保基金监管', '异地就医结算'],
  water: ['农村饮水安全', '河道治理', '取水许可', '水旱灾害防御'],
  forestry: ['造林绿化', '林木采伐', '古树名木保护', '林权流转'],
  livestock: ['畜禽养殖备案', '渔业资源保护', '兽药监管', '防疫补助'],
  'supply-cooperative': ['农资供应', '土地托管', '再生资源回收', '基层社改造'],
  disabled: ['辅具适配', '残疾儿童康复', '无障碍改造', '残疾人就业'],
  broadcasting: ['大喇叭村村响维护', '广播电视安全播出', '农村公益电影', '网络视听管理'],
  'shanty-towns': ['棚改征收', '安置房分配', '过渡费发放', '改造项目进度'],
  weather: ['灾害性天气预警', '人工影响天气', '防雷监管', '农业气象'],
  audit: ['预算执行审计', '民生资金审计', '审计结果', '整改跟踪'],
  fire: ['火灾隐患排查', '消防产品监督', '场所营业前检查', '灭火救援'],
  housing: ['保障性住房', '工程质量安全', '房屋征收', '燃气安全'],
};

/** Four things a body works on. */
export function topicsOf(key: string, does: AgencyFunction): Topics {
  return own[key] ?? byFunction[does];
}
